import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { begun, castOf, toyHands } from "./cast.acceptance.ts";
import { fold } from "./fold.ts";
import { moves, offerOf } from "./moves.acceptance.ts";
import { bytesOf, entryOf } from "./offer.acceptance.ts";
import { RULES } from "./rules.acceptance.ts";

const cast = castOf(toyHands);

describe("whatever is accepted, and whoever signed it", () => {
  test.each(RULES)("$name", async ({ holds }) => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(moves, async (done) => {
        let state = await begun(cast, ["a1", "a2"], ["b1"]);
        for (const move of done) {
          const offered = offerOf(cast, state, move);
          const folded = await fold(state, bytesOf(cast, entryOf(cast, state, offered), offered), cast.checks);
          if (!folded.ok) continue;
          const signer = folded.value.state.steps.at(-1)?.signer;
          expect(signer && holds(state, folded.value, signer)).toBe(true);
          state = folded.value.state;
          accepted++;
        }
      }),
    );
    expect(accepted).toBeGreaterThan(200);
  });
});
