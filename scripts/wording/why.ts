import type { Read } from "./figures.ts";
import { isAlarm, isBenign, isHurtful, isMarked, isRight, isRightly } from "./figures.ts";
import { foundIn } from "./found-in.ts";

/** One line for each message that was not read as it should be: what is wrong, what it is, what was found in it. */
export function whyNot(read: Read): string | null {
  const { sample, reading } = read;
  const found = `${sample.text}  ⟵ ${[...reading.safety, ...reading.marks.map(({ rule }) => rule)].join(", ") || foundIn(sample.text)}`;
  if (sample.safety !== null) return isAlarm(read) ? null : `NOT FOUND  ${sample.safety}: ${found}`;
  if (isAlarm(read)) return `ALARM      ${sample.labels.join() || "benign"}: ${found}`;
  if (isBenign(read)) return isMarked(read) ? `BENIGN     ${found}` : null;
  if (isHurtful(read) && !isMarked(read)) return `UNMARKED   ${sample.labels.join()}: ${found}`;
  if (isHurtful(read) && !isRightly(read)) return `OTHERWISE  ${sample.labels.join()}: ${found}`;
  const wrong = reading.marks.filter(({ label }) => !isRight(label, sample));
  return wrong.length > 0 ? `ALSO       ${sample.labels.join()}: ${found}` : null;
}
