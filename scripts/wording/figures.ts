import { LABELS, type Label, type Reading, SAFETY_KINDS, type SafetyKind } from "@counterpoint/talk";
import { isNear } from "./near.ts";
import type { Sample } from "./sample.ts";
import type { Share } from "./wilson.ts";

export interface Figures {
  /** Of the messages that hurt: those with a mark, whatever its label. */
  readonly marked: Share;
  /** … and those with a mark of their label, or one near to it. */
  readonly rightly: Share;
  /** Of all marks: those of a label that the message has, or one near to it. */
  readonly precise: Share;
  /** Of the messages that hurt nobody: those with a mark all the same. */
  readonly benignMarked: Share;
  /** The same of those of one sort, where the set has sorts. */
  readonly benignByGroup: ReadonlyMap<string, Share>;
  readonly safetyFound: Share;
  /** Of the messages without danger: those that were taken for one. */
  readonly falseAlarms: Share;
  readonly byLabel: ReadonlyMap<Label, { readonly rightly: Share; readonly precise: Share }>;
  readonly byKind: ReadonlyMap<SafetyKind, Share>;
}

export interface Read {
  readonly sample: Sample;
  readonly reading: Reading;
}

const share = <T>(list: readonly T[], is: (one: T) => boolean): Share => ({
  hits: list.filter(is).length,
  of: list.length,
});

export const isHurtful = ({ sample }: Read): boolean => sample.safety === null && sample.labels.length > 0;
export const isBenign = ({ sample }: Read): boolean =>
  sample.safety === null && sample.labels.length === 0 && sample.optional.length === 0;
export const isMarked = ({ reading }: Read): boolean => reading.marks.length > 0;
export const isAlarm = ({ reading }: Read): boolean => reading.safety.length > 0;
export const isRightly = ({ sample, reading }: Read): boolean =>
  reading.marks.some((mark) => sample.labels.some((label) => isNear(label, mark.label)));
export const isRight = (label: Label, { labels, optional }: Sample): boolean =>
  [...labels, ...optional].some((one) => isNear(one, label));

export function figuresOf(reads: readonly Read[]): Figures {
  const hurtful = reads.filter(isHurtful);
  const safe = reads.filter(({ sample }) => sample.safety === null);
  const dangerous = reads.filter(({ sample }) => sample.safety !== null);
  const benign = reads.filter(isBenign);
  const groups = new Set(benign.map(({ sample }) => sample.group).filter((group) => group !== ""));
  const marks = safe.flatMap(({ sample, reading }) => reading.marks.map(({ label }) => ({ label, sample })));
  const precise = (of: typeof marks) => share(of, ({ label, sample }) => isRight(label, sample));
  return {
    marked: share(hurtful, isMarked),
    rightly: share(hurtful, isRightly),
    precise: precise(marks),
    benignMarked: share(benign, isMarked),
    benignByGroup: new Map(
      [...groups].map((group) => [
        group,
        share(
          benign.filter(({ sample }) => sample.group === group),
          isMarked,
        ),
      ]),
    ),
    safetyFound: share(dangerous, isAlarm),
    falseAlarms: share(safe, isAlarm),
    byLabel: new Map(
      LABELS.map((label) => [
        label,
        {
          rightly: share(
            hurtful.filter(({ sample }) => sample.labels.includes(label)),
            isRightly,
          ),
          precise: precise(marks.filter((mark) => mark.label === label)),
        },
      ]),
    ),
    byKind: new Map(
      SAFETY_KINDS.map((kind) => [
        kind,
        share(
          dangerous.filter(({ sample }) => sample.safety === kind),
          isAlarm,
        ),
      ]),
    ),
  };
}
