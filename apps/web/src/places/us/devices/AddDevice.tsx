import { ok } from "@counterpoint/kernel";
import type { DevicesError, Inviting } from "@counterpoint/space";
import { type ReactNode, useEffect, useState } from "react";
import { useCompany } from "../../../app/devices/company-context.ts";
import type { Carrier } from "../../../platform/carrier.ts";
import { AskToAdd } from "./AskToAdd.tsx";
import { Invited } from "./Invited.tsx";
import { useBegins } from "./use-begins.ts";

/**
 * Explained, passphrase asked, a code shown, words compared, in. A book that was alone is shared on the way. Left at any
 * step before the last, by whatever way, nobody comes in: the invitation ends with the page.
 */
export function AddDevice({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { company, share } = useCompany();
  const [inviting, setInviting] = useState<Inviting | null>(null);
  const [error, setError] = useState<DevicesError | null>(null);
  useEffect(() => () => inviting?.cancel(), [inviting]);
  const begins = useBegins();
  const begin = async (passphrase: string, carrier: Carrier): Promise<void> => {
    setError(null);
    const known = company.kind === "shared" && !begins ? company.book : undefined;
    const shared = known === undefined ? await share(passphrase, carrier) : ok(known);
    if (shared.ok && carrier === "file") return onClose();
    const invited = shared.ok ? await shared.value.invite() : shared;
    if (invited.ok) setInviting(invited.value);
    else setError(invited.error);
  };
  if (inviting === null) return <AskToAdd error={error} onRight={begin} onClose={onClose} />;
  return <Invited inviting={inviting} onAgain={() => setInviting(null)} onClose={onClose} />;
}
