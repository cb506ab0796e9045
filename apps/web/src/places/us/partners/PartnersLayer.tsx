import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { useLayer } from "../../../app/layer.ts";
import { useLock } from "../../../app/lock-context.ts";
import { useOursHere } from "../../../app/pair/ours-here.ts";
import { type PartnersAccess, PartnersProvider, type PartnersTask } from "./partners-context.ts";

const BeginPage = lazy(async () => ({ default: (await import("./BeginPage.tsx")).BeginPage }));
const TellPage = lazy(async () => ({ default: (await import("./TellPage.tsx")).TellPage }));
const LinkPage = lazy(async () => ({ default: (await import("./LinkPage.tsx")).LinkPage }));

/**
 * The pages on which two people come to have a book lie over Us without an address of their own (S12); that one is open
 * is all the history holds. No passphrase, no book of two (S1); one at a time.
 */
export function PartnersLayer({ children }: { readonly children: ReactNode }): ReactNode {
  const layer = useLayer("partners");
  const task = useTask(layer.detail);
  const [closed, setClosed] = useState<PartnersTask | null>(null);
  useEffect(() => {
    if (task !== null) setClosed(task);
  }, [task]);
  const access: PartnersAccess = { open: (what) => layer.open(what), closed };
  if (task === null) return <PartnersProvider value={access}>{children}</PartnersProvider>;
  return (
    <Suspense fallback={null}>
      {task === "tell" && <TellPage onClose={layer.close} />}
      {task === "begin" && <BeginPage onClose={layer.close} />}
      {task === "link" && <LinkPage onClose={layer.close} />}
    </Suspense>
  );
}

function useTask(detail: string | null): PartnersTask | null {
  const { passphrase } = useLock().opensBy;
  const { standing } = useOursHere();
  if (detail === "tell" || detail === "link") return detail;
  return detail === "begin" && passphrase && standing === "none" ? detail : null;
}
