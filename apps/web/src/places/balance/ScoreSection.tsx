import type { Axis, BalanceReading } from "@counterpoint/balance";
import { type ReactNode, useState } from "react";
import { useWords } from "../../app/words.ts";
import { AsTable } from "../../ui/as-table/AsTable.tsx";
import { Score } from "../../ui/score/Score.tsx";
import { ScoreLegend } from "../../ui/score/ScoreLegend.tsx";
import type { ScoreVoice, ScoreVoiceId } from "../../ui/score/score-week.ts";
import { leadOf } from "../../ui/score/system.ts";
import { viewAt, weeksThatFit } from "../../ui/score/view.ts";
import { WeekStepper } from "../../ui/score/WeekStepper.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { useBox } from "../../ui/use-box.ts";
import { scoreWords } from "./score-words.ts";
import { WeekTable } from "./WeekTable.tsx";

interface ScoreSectionProps {
  readonly reading: BalanceReading;
  /** Called when somebody looks back for the first time: older weeks may have to be fetched. */
  readonly onLookBack: () => void;
}

/** The person's two voices over the weeks, each against the line that they drew. */
export function ScoreSection({ reading, onLookBack }: ScoreSectionProps): ReactNode {
  const words = useWords().pictures;
  const [box, { width }] = useBox<HTMLDivElement>();
  const [wanted, setWanted] = useState(0);
  const voices = [voiceOf("close", "upper"), voiceOf("self", "lower")] as const;
  const weeks = reading.weeks.close;
  const fit = weeksThatFit(width - leadOf(width));
  const view = viewAt(wanted, fit, weeks.length);
  const step = (back: number): void => {
    if (wanted === 0) onLookBack();
    setWanted(back);
  };
  const tables = voices.map((voice) => (
    <WeekTable key={voice.id} name={voice.name} weeks={voice.weeks.slice(view.start, view.end)} />
  ));
  return (
    <Section title={words.score.title} full first>
      <div ref={box}>
        <Score
          label={scoreWords(voices, view, words.score)}
          voices={voices}
          view={view}
          room={fit}
          weekLabel={words.score.week}
          early={words.score.early}
        />
      </div>
      <ScoreLegend words={words.score.legend} />
      <WeekStepper
        mondays={weeks.map(({ monday }) => monday)}
        fit={fit}
        back={weeks.length - view.end}
        onBack={step}
        words={words.score}
      />
      {weeks.length > 0 && <AsTable words={words.table}>{tables}</AsTable>}
    </Section>
  );

  function voiceOf(axis: Axis, id: ScoreVoiceId): ScoreVoice {
    return { id, name: words.axis[axis], line: reading.lines[axis], weeks: reading.weeks[axis] };
  }
}
