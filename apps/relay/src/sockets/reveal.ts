import { encodeReveal, REVEAL_LABEL } from "@counterpoint/wire";
import type { WriteReveal } from "../store/exchanges.ts";
import { idBytes, opIdOf } from "../store/ids.ts";
import { sha256 } from "./checks.ts";

const OP_BYTES = 16;

/** Its id follows from the round: of two reveals of one round a log takes one. */
export const writeReveal: WriteReveal = (opened) => ({
  op: opIdOf(sha256(REVEAL_LABEL, idBytes(opened.space), idBytes(opened.round)).subarray(0, OP_BYTES)),
  bytes: encodeReveal(opened),
});
