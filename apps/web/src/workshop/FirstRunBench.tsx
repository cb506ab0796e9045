import type { ReactNode } from "react";
import { Button } from "../ui/button/Button.tsx";
import { ButtonRow } from "../ui/button/ButtonRow.tsx";
import { Opening } from "../ui/opening/Opening.tsx";
import { PageFrame } from "../ui/page-frame/PageFrame.tsx";
import { Spread } from "../ui/page-frame/Spread.tsx";
import { Plate } from "../ui/plate/Plate.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import { WORDS } from "./words.ts";

export interface FirstRunBenchProps {
  readonly help: ReactNode;
  readonly exit: ReactNode;
}

export function FirstRunBench({ help, exit }: FirstRunBenchProps): ReactNode {
  const plate = (
    <Plate
      label="Three lines of music: one voice, the other voice, then both."
      words={{ i: "I", you: "you", we: "we" }}
    />
  );
  return (
    <PageFrame skipLabel={WORDS.skip} title={WORDS.name} layout="spread" help={help} exit={exit}>
      <Spread plate={plate}>
        <Opening
          title="A workbook for two, or one"
          lead="No account. Nothing leaves this phone unless you choose it."
        />
        <ThemeSwitch />
        <ButtonRow>
          <Button kind="ink">Begin tonight</Button>
          <Button kind="underlined">Look around first</Button>
        </ButtonRow>
      </Spread>
    </PageFrame>
  );
}
