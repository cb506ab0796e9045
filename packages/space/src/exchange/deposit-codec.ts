import { DEGREES } from "@counterpoint/crypto";
import { fromBase64Url, parseRoundId, type RoundId, toBase64Url } from "@counterpoint/kernel";
import { type Batch, decodeBatch, encodeBatch } from "@counterpoint/records";
import * as v from "valibot";
import type { Bytes } from "../storage/port.ts";
import type { Deposit, PutIn } from "./port.ts";

/** What goes to the relay, and what it was made from: where the relay will not have it, it is made anew. */
export interface KeptDeposit {
  readonly deposit: Deposit;
  readonly what: PutIn;
}

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const round = v.custom<RoundId>((id) => typeof id === "string" && parseRoundId(id).ok);
const bytes = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }): Bytes => {
    const decoded = fromBase64Url(dataset.value);
    if (decoded.ok) return decoded.value;
    addIssue({ message: "not base64url" });
    return NEVER;
  }),
);
const batch = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }): Batch => {
    const decoded = decodeBatch(dataset.value);
    if (decoded.ok) return decoded.value;
    addIssue({ message: "not a batch" });
    return NEVER;
  }),
);

const deposit = v.object({
  round,
  version: whole,
  opensAt: whole,
  tokens: v.array(bytes),
  sealed: v.nullable(v.object({ record: bytes, share: bytes })),
});

const choices = v.pipe(
  v.array(v.tuple([v.string(), v.picklist(DEGREES)])),
  v.transform((each) => new Map(each)),
);

const what = v.variant("kind", [
  v.object({ kind: v.literal("answer"), subject: v.string(), batch }),
  v.object({ kind: v.literal("dummy") }),
  v.object({ kind: v.literal("choices"), items: v.array(v.string()), choices }),
]);

const shape: v.GenericSchema<unknown, { readonly kept: readonly KeptDeposit[] }> = v.object({
  v: v.literal(1),
  kept: v.array(v.object({ deposit, what })),
});

export const encodeDeposits = (kept: readonly KeptDeposit[]): string =>
  JSON.stringify({
    v: 1,
    kept: kept.map((one) => ({ deposit: depositAsText(one.deposit), what: whatAsText(one.what) })),
  });

const depositAsText = ({ tokens, sealed, ...rest }: Deposit) => ({
  ...rest,
  tokens: tokens.map(toBase64Url),
  sealed: sealed && { record: toBase64Url(sealed.record), share: toBase64Url(sealed.share) },
});

function whatAsText(of: PutIn) {
  if (of.kind === "answer") return { ...of, batch: encodeBatch(of.batch) };
  return of.kind === "choices" ? { ...of, choices: [...of.choices] } : of;
}

/** None where it is damaged. */
export function decodeDeposits(text: string): readonly KeptDeposit[] {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), shape), text);
  return parsed.success ? parsed.output.kept : [];
}
