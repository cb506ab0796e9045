import type { Messages } from "../../app/messages/en.ts";
import type { ScoreVoice } from "../../ui/score/score-week.ts";
import type { View } from "../../ui/score/view.ts";

/** What the score shows, as one sentence for each voice: for whoever hears it. */
export function scoreWords(
  voices: readonly ScoreVoice[],
  { start, end }: View,
  words: Messages["pictures"]["score"],
): string {
  const shown = voices.map((voice) => ({ ...voice, weeks: voice.weeks.slice(start, end) }));
  const [first, last] = [shown[0]?.weeks.at(0), shown[0]?.weeks.at(-1)];
  if (first === undefined || last === undefined) return words.noWeeks;
  return words.label(
    first.monday,
    last.monday,
    shown.map((voice) => words.voice(voice.name, partsOf(voice, words))),
  );
}

function partsOf({ weeks, line }: ScoreVoice, words: Messages["pictures"]["score"]): readonly string[] {
  const means = weeks.flatMap(({ mean }) => mean ?? []);
  const band = weeks.at(-1)?.band ?? null;
  const rests = weeks.length - means.length;
  return [
    means.length === 0 ? words.nothing : words.means(Math.min(...means), Math.max(...means)),
    ...(band === null ? [words.early.toLowerCase()] : [words.likely(band.low, band.high)]),
    ...(line === null ? [] : [words.line(line)]),
    ...(rests > 0 && means.length > 0 ? [words.rests(rests)] : []),
  ];
}
