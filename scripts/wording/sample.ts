import { LABELS, type Label, SAFETY_KINDS, type SafetyKind } from "@counterpoint/talk";
import * as v from "valibot";

/** A message, and what people said of it: which labels, or which danger. */
export interface Sample {
  readonly text: string;
  readonly labels: readonly Label[];
  /** What may be marked too, and need not be. */
  readonly optional: readonly Label[];
  readonly safety: SafetyKind | null;
  /** Of what sort it is, where its set has several: "trap", "ordinary". */
  readonly group: string;
}

const label = v.picklist(LABELS);
const kind = v.picklist(SAFETY_KINDS);

/** Our own sets say the kind in `safety`; others say there only whether, and the kind in `safety_kind`. */
const line = v.object({
  text: v.string(),
  labels: v.array(label),
  optional: v.optional(v.array(label), []),
  safety: v.union([v.null(), v.boolean(), kind]),
  safety_kind: v.optional(v.nullable(kind), null),
  group: v.optional(v.string(), ""),
});

export function readSamples(jsonl: string): readonly Sample[] {
  return jsonl
    .split("\n")
    .filter((text) => text.trim() !== "")
    .map((text) => {
      const { safety, safety_kind, ...sample } = v.parse(line, JSON.parse(text));
      return { ...sample, safety: typeof safety === "string" ? safety : safety_kind };
    });
}
