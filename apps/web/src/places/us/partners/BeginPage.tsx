import type { PartnerInvitation } from "@counterpoint/space";
import { type ReactNode, useEffect, useState } from "react";
import { useIsHere } from "../../../app/is-here.ts";
import { useLayer } from "../../../app/layer.ts";
import { AskSelf } from "../../../app/pair/AskSelf.tsx";
import { HostChoice } from "../../../app/pair/HostChoice.tsx";
import { OtherCopy } from "../../../app/pair/OtherCopy.tsx";
import { useOursHere } from "../../../app/pair/ours-here.ts";
import { PairingSteps } from "../../../app/pair/PairingSteps.tsx";
import { usePairs } from "../../../app/pair/pairs-context.ts";
import type { PairsError, Self } from "../../../app/pair/ports.ts";
import { WhatItMeans } from "../../../app/pair/WhatItMeans.tsx";
import { useOpenSpace } from "../../../app/space-context.ts";
import { useWords } from "../../../app/words.ts";
import { keepOpenFor } from "../../../platform/open-for.ts";
import { Page } from "../../../ui/page/Page.tsx";

type Step =
  | { readonly at: "what" }
  | { readonly at: "copy" }
  | { readonly at: "self" }
  | { readonly at: "invited"; readonly invitation: PartnerInvitation; readonly name: string };

/** As long as a link is good: a book that locked itself in the middle would lose it. */
const OPEN_MINUTES = 10;

/** Explained, the host named, name and passphrase asked, a link shown; then step by step. Left at any, nothing is begun. */
export function BeginPage({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { what } = useWords().partners;
  const { space } = useOpenSpace();
  const { open, look } = useOursHere();
  const pairs = usePairs(space);
  const here = useLayer("here");
  const isHere = useIsHere();
  const [step, setStep] = useState<Step>({ at: "what" });
  const [error, setError] = useState<PairsError | null>(null);
  const invitation = step.at === "invited" ? step.invitation : undefined;
  useEffect(() => () => invitation?.cancel(), [invitation]);
  useEffect(() => (invitation === undefined ? undefined : keepOpenFor(OPEN_MINUTES)), [invitation]);
  const go = async (self: Self): Promise<void> => {
    // To try a passphrase takes a moment, in which somebody may have left.
    if (!isHere()) return;
    setError(null);
    const invited = await pairs.invite(self);
    if (invited.ok && !isHere()) invited.value.cancel();
    else if (invited.ok) setStep({ at: "invited", invitation: invited.value, name: self.name });
    else setError(invited.error);
  };
  switch (step.at) {
    case "what":
      return (
        <Page key="what" title={what.title} lead={what.lead}>
          <WhatItMeans />
          <HostChoice
            host={pairs.host}
            onGoOn={() => setStep({ at: "self" })}
            onNotNow={onClose}
            onCopy={() => setStep({ at: "copy" })}
            onHere={() => here.open()}
          />
        </Page>
      );
    case "copy":
      return <OtherCopy page={Page} onBack={() => setStep({ at: "what" })} />;
    case "self":
      return <AskSelf page={Page} side="host" error={error} onGo={go} onLeave={onClose} />;
    case "invited":
      return (
        <PairingSteps
          pairing={step.invitation}
          side={{ kind: "host", link: step.invitation.link }}
          name={step.name}
          host={pairs.host}
          page={Page}
          onAgain={() => setStep({ at: "self" })}
          onClose={onClose}
          onUnfinished={() => {
            look();
            onClose();
          }}
          onOpen={open}
        />
      );
  }
}
