import { lazy, type ReactNode, Suspense, useState } from "react";
import { useLayer } from "../../../app/layer.ts";
import { useNames, useOurView } from "../../../app/ours/ours-context.ts";
import { PushSection } from "../../../app/ours/PushSection.tsx";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../ui/button/ButtonRow.tsx";
import { Opening } from "../../../ui/opening/Opening.tsx";
import { useLanding } from "../../../ui/opening/use-landing.ts";
import { useReturn } from "../../../ui/opening/use-return.ts";
import { Section } from "../../../ui/section/Section.tsx";
import { Carrying } from "./carry/Carrying.tsx";
import { OurDevices } from "./devices/OurDevices.tsx";
import { OurAlarms } from "./OurAlarms.tsx";
import { OwnName } from "./OwnName.tsx";

const SeenPage = lazy(async () => ({ default: (await import("./seen/SeenPage.tsx")).SeenPage }));
const LeavePage = lazy(async () => ({ default: (await import("./leave/LeavePage.tsx")).LeavePage }));
const KeptCopy = lazy(async () => ({ default: (await import("./kept/KeptCopy.tsx")).KeptCopy }));

type Opener = "seen" | "leave";

/** What the other sees, who is in the book and on what, how it travels, and how one leaves. */
export function OurUs(): ReactNode {
  const { over } = useOurView();
  const [seen, leave] = [useLayer("seen"), useLayer("leave")];
  const [left, setLeft] = useState<Opener | null>(null);
  const open = (which: Opener): void => {
    setLeft(which);
    ({ seen, leave })[which].open();
  };
  return (
    <Suspense fallback={null}>
      {over !== null ? (
        <KeptCopy />
      ) : seen.isOpen ? (
        <SeenPage onClose={seen.close} />
      ) : leave.isOpen ? (
        <LeavePage onClose={leave.close} />
      ) : (
        <TheTwo left={left} onOpen={open} />
      )}
    </Suspense>
  );
}

interface TheTwoProps {
  /** What opened the page that this one follows. */
  readonly left: Opener | null;
  readonly onOpen: (which: Opener) => void;
}

function TheTwo({ left, onOpen }: TheTwoProps): ReactNode {
  const { ourUs, seen, leaving } = useWords();
  const { me, other } = useNames();
  const refOf = useReturn(left);
  const heading = useLanding();
  return (
    <>
      <Opening title={ourUs.title} lead={ourUs.lead(me, other)} headingRef={heading} />
      <OurAlarms />
      <Section title={seen.section.title(other)}>
        <p>{seen.section.text(other)}</p>
        <ButtonRow>
          <Button ref={refOf("seen")} onPress={() => onOpen("seen")}>
            {seen.section.open}
          </Button>
        </ButtonRow>
      </Section>
      <OwnName />
      <OurDevices />
      <Carrying />
      <PushSection />
      <Section title={leaving.section.title}>
        <p>{leaving.section.text}</p>
        <ButtonRow>
          <Button ref={refOf("leave")} onPress={() => onOpen("leave")}>
            {leaving.section.open}
          </Button>
        </ButtonRow>
      </Section>
    </>
  );
}
