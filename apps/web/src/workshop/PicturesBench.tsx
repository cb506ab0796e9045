import { type ReactNode, useState } from "react";
import { AsTable } from "../ui/as-table/AsTable.tsx";
import { Score } from "../ui/score/Score.tsx";
import { ScoreLegend } from "../ui/score/ScoreLegend.tsx";
import type { ScoreVoice, ScoreWeek } from "../ui/score/score-week.ts";
import { viewAt } from "../ui/score/view.ts";
import { WeekStepper } from "../ui/score/WeekStepper.tsx";
import { Section } from "../ui/section/Section.tsx";
import { ZoneMap } from "../ui/zone-map/ZoneMap.tsx";

const CLOSE = [66, 64, 67, 63, 60, 65, 68, 70, null, 71, 74, 70];
const FREE = [62, 60, 61, 57, 52, 50, 48, 46, null, 12, 47, 49];
const FEW = 7;

const weeks = (means: readonly (number | null)[]): readonly ScoreWeek[] =>
  means.map((mean, at) => ({
    monday: new Date(Date.UTC(2026, 1, 23 + 7 * at)).toISOString().slice(0, 10),
    n: mean === null ? 0 : at === FEW ? 2 : 5,
    mean,
    band: { mean: (mean ?? 50) * 0.6 + 24, low: (mean ?? 50) * 0.6 + 17, high: (mean ?? 50) * 0.6 + 32 },
  }));

const VOICES: readonly [ScoreVoice, ScoreVoice] = [
  { id: "upper", name: "Close", line: 60, weeks: weeks(CLOSE) },
  { id: "lower", name: "Free", line: 60, weeks: weeks(FREE) },
];

const EMPTY: readonly [ScoreVoice, ScoreVoice] = [
  { id: "upper", name: "Close", line: null, weeks: [] },
  { id: "lower", name: "Free", line: null, weeks: [] },
];

const ZONES = {
  closeAndFree: ["Close", "and free"],
  crowded: ["Close, a", "bit crowded"],
  far: ["Free,", "a bit far"],
  stretched: ["Stretched"],
} as const;

const STEPS = {
  slide: "Weeks shown",
  earlier: "Earlier weeks",
  later: "Later weeks",
  atOldest: "These are the first weeks.",
  atNewest: "These are the newest weeks.",
  year: "Go to a year",
  span: (first: string, last: string): string => `${first} to ${last}`,
};

const FIT = 8;

export function PicturesBench(): ReactNode {
  const [back, setBack] = useState(0);
  const week = (monday: string): string => monday.slice(5);
  const legend = { range: "likely range", note: "a week’s mean", open: "few", rest: "none", own: "own line" };
  return (
    <>
      <Section title="The score" full>
        <Score
          label="Twelve weeks"
          voices={VOICES}
          view={viewAt(back, FIT, 12)}
          room={FIT}
          weekLabel={week}
          early="Too early"
        />
        <ScoreLegend words={legend} />
        <WeekStepper
          mondays={VOICES[0].weeks.map(({ monday }) => monday)}
          fit={FIT}
          back={back}
          onBack={setBack}
          words={STEPS}
        />
        <Score
          label="Empty"
          voices={EMPTY}
          view={viewAt(0, FIT, 0)}
          room={FIT}
          weekLabel={week}
          early="Too early to tell"
        />
        <div dir="rtl">
          <Score
            label="Mirrored"
            voices={VOICES}
            view={viewAt(0, 12, 12)}
            room={12}
            weekLabel={week}
            early="Too early"
          />
        </div>
        <AsTable words={{ open: "Read as a table", close: "Close the table" }}>
          <table>
            <caption>Close</caption>
            <thead>
              <tr>
                <th scope="col">Week of</th>
                <th scope="col">Mean</th>
              </tr>
            </thead>
            <tbody>
              {VOICES[0].weeks.map(({ monday, mean }) => (
                <tr key={monday}>
                  <th scope="row">{monday}</th>
                  <td>{mean ?? "none"}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </AsTable>
      </Section>
      <Section title="The map">
        <ZoneMap
          label="Crowded"
          area={{ across: { low: 64, high: 80, line: 60 }, up: { low: 38, high: 55, line: 60 } }}
          crossed
          zones={ZONES}
          axes={{ across: "how close it feels", up: "how free it feels" }}
          instead={[]}
        />
        <div dir="rtl">
          <ZoneMap
            label="Too early"
            area={null}
            crossed={false}
            zones={ZONES}
            axes={{ across: "how close it feels", up: "how free it feels" }}
            instead={["Not enough check-ins", "yet (7 of 18)"]}
          />
        </div>
      </Section>
    </>
  );
}
