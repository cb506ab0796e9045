import { fromBase64Url, parseRoundId, type RoundId, toBase64Url } from "@counterpoint/kernel";
import * as v from "valibot";
import type { Bytes } from "../storage/port.ts";
import type { Deposit } from "./port.ts";

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

const shape: v.GenericSchema<unknown, { readonly deposits: readonly Deposit[] }> = v.object({
  v: v.literal(1),
  deposits: v.array(
    v.object({
      round,
      version: whole,
      opensAt: whole,
      tokens: v.array(bytes),
      sealed: v.nullable(v.object({ record: bytes, share: bytes })),
    }),
  ),
});

export const encodeDeposits = (deposits: readonly Deposit[]): string =>
  JSON.stringify({
    v: 1,
    deposits: deposits.map(({ tokens, sealed, ...rest }) => ({
      ...rest,
      tokens: tokens.map(toBase64Url),
      sealed: sealed && { record: toBase64Url(sealed.record), share: toBase64Url(sealed.share) },
    })),
  });

/** None where it is damaged: what was put in is put in again. */
export function decodeDeposits(text: string): readonly Deposit[] {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), shape), text);
  return parsed.success ? parsed.output.deposits : [];
}
