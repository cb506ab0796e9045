import { type ReactNode, useState } from "react";
import { Button } from "../ui/button/Button.tsx";
import { ButtonRow } from "../ui/button/ButtonRow.tsx";
import { Chips } from "../ui/chips/Chips.tsx";
import { Countdown } from "../ui/countdown/Countdown.tsx";
import { ExitIcon, TalkIcon, UsIcon } from "../ui/icons/icons.tsx";
import { Letter } from "../ui/letter/Letter.tsx";
import { Section } from "../ui/section/Section.tsx";
import { StaveSlider } from "../ui/stave-slider/StaveSlider.tsx";
import { RTL } from "./words.ts";

export function RtlBench(): ReactNode {
  const [value, setValue] = useState<number | null>(25);
  const [chosen, setChosen] = useState<readonly (typeof RTL.options)[number]["id"][]>(["room"]);
  return (
    <div dir="rtl" lang="ar">
      <Section title={RTL.title}>
        <StaveSlider
          label={RTL.question}
          value={value}
          middleLine
          anchors={{ start: RTL.start, middle: RTL.middle, end: RTL.end }}
          valueText={(at) => (at === null ? RTL.note : `${RTL.end} ${at}`)}
          clearLabel={RTL.clear}
          onCommit={setValue}
        />
        <Chips label={RTL.needs} options={RTL.options} chosen={chosen} onChange={setChosen} />
        <Letter voice="b">{RTL.text}</Letter>
        <Countdown remainingMs={2} totalMs={5} label={RTL.title} text={RTL.note} bars={5} />
        <ButtonRow>
          <Button kind="ink">{RTL.keep}</Button>
          <Button icon={<ExitIcon />}>{RTL.skip}</Button>
          <Button icon={<TalkIcon />}>{RTL.note}</Button>
          <Button icon={<UsIcon />}>{RTL.note}</Button>
        </ButtonRow>
      </Section>
    </div>
  );
}
