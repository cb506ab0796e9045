import { type ReactNode, useState } from "react";
import { Section } from "../ui/section/Section.tsx";
import { StaveSlider } from "../ui/stave-slider/StaveSlider.tsx";
import { WORDS } from "./words.ts";

const inWords = (start: string, end: string) => (value: number | null) => {
  if (value === null) return WORDS.unanswered;
  return value < 50 ? `towards ${start}, ${value}` : `towards ${end}, ${value}`;
};

export function SlidersBench(): ReactNode {
  const [close, setClose] = useState<number | null>(68);
  const [free, setFree] = useState<number | null>(null);
  const [like, setLike] = useState<number | null>(null);
  const [partner, setPartner] = useState<number | null>(34);
  return (
    <Section first title="How was today?" sub="Four lines, under a minute. Only you will ever see them.">
      <div>
        <StaveSlider
          label="How close did you feel to Marcus?"
          value={close}
          anchors={{ start: "miles apart", end: "very close" }}
          valueText={inWords("miles apart", "very close")}
          clearLabel={WORDS.clear}
          onCommit={setClose}
        />
        <StaveSlider
          label="How free were you to be yourself?"
          value={free}
          anchors={{ start: "not at all", end: "completely" }}
          valueText={inWords("not at all", "completely")}
          clearLabel={WORDS.clear}
          onCommit={setFree}
        />
        <StaveSlider
          label="Right now I’d like…"
          hint="Either side is fine. So is the middle."
          value={like}
          middleLine
          anchors={{ start: "more room", middle: "just right", end: "more closeness" }}
          valueText={inWords("more room", "more closeness")}
          clearLabel={WORDS.clear}
          onCommit={setLike}
        />
        <StaveSlider
          label={`How much did everything outside weigh on ${WORDS.longName} and on the evening you had planned?`}
          value={partner}
          voice="b"
          anchors={{ start: "nothing worth a word", end: "more than anybody could reasonably carry" }}
          valueText={inWords("nothing", "more than anybody could carry")}
          clearLabel={WORDS.clear}
          onCommit={setPartner}
        />
        <StaveSlider
          label="How was the week?"
          value={50}
          anchors={{ start: "thin", end: "full" }}
          valueText={inWords("thin", "full")}
          clearLabel={WORDS.clear}
          onCommit={() => {}}
          disabledReason="The week opens on Sunday."
        />
      </div>
    </Section>
  );
}
