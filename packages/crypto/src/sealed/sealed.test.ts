import { newDeviceId, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BoxKey } from "../box-key.ts";
import type { Bytes } from "../bytes.ts";
import { newSecret } from "../secret.ts";
import type { SealedParts } from "./context.ts";
import { openAnswer } from "./open.ts";
import { type Answer, type Sealed, sealAnswer, sealDummy, wrapKey } from "./seal.ts";

const chance = seededChance(5);
const place = chance.bytes(37);
const answer: Answer = { place, subject: "q1|1|What did you miss today?", content: "Tea with you, at four." };
const [epoch, device] = [newSecret(), newDeviceId(chance)];

async function sealed(of: Answer = answer): Promise<Sealed & { readonly wrapping: BoxKey }> {
  const wrapping = await wrapKey(epoch, device);
  const made = await sealAnswer(of, wrapping);
  if (!made.ok) throw new Error(made.error);
  return { ...made.value, wrapping };
}

const flipped = (bytes: Bytes, bit: number): Bytes =>
  bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

test("an answer opens with both halves, to the content and the hash of what it is about", async () => {
  const { parts, share, wrapping } = await sealed();
  const opened = await openAnswer(parts, place, share, wrapping);
  expect(opened).toMatchObject({ ok: true, value: { content: answer.content } });
  const again = await sealed({ ...answer, content: "Something else." });
  const other = await openAnswer(again.parts, place, again.share, wrapping);
  if (!opened.ok || !other.ok) throw new Error("both open");
  expect(other.value.subject).toEqual(opened.value.subject);
  const edited = await sealed({ ...answer, subject: "q1|1|What did you miss?" });
  const about = await openAnswer(edited.parts, place, edited.share, wrapping);
  expect(about.ok && about.value.subject).not.toEqual(opened.value.subject);
});

test("any text that fits comes back", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 900 }), async (content) => {
      const { parts, share, wrapping } = await sealed({ ...answer, content });
      expect(await openAnswer(parts, place, share, wrapping)).toMatchObject({ ok: true, value: { content } });
    }),
    { numRuns: 20 },
  );
});

test("what is too long is refused before it is sealed", async () => {
  const wrapping = await wrapKey(epoch, device);
  const content = "x".repeat(64 * 1024 - 3);
  expect(await sealAnswer({ ...answer, content }, wrapping)).toEqual({ ok: false, error: "too-long" });
  expect(await sealAnswer({ ...answer, content: content.slice(1) }, wrapping)).toMatchObject({ ok: true });
});

describe("nobody opens it alone", () => {
  test("hold:H3 with everything but the share: a partner who has the secret of the epoch", async () => {
    const { parts, share, wrapping } = await sealed();
    const guesses = [new Uint8Array(32), parts.h2, parts.com, epoch, newSecret(), flipped(share, 0)];
    for (const guess of guesses) {
      expect(await openAnswer(parts, place, guess, wrapping)).toEqual({ ok: false, error: "other-share" });
    }
    // Nor by writing over the hash of the share, so that another passes for it.
    const guess = newSecret();
    const { h2 } = (await sealDummy(place, 1024)).parts;
    for (const other of [h2, parts.com]) {
      expect((await openAnswer({ ...parts, h2: other }, place, guess, wrapping)).ok).toBe(false);
    }
  });

  test("hold:H3 with everything but the secret of the epoch: a relay, or a thief of its disk", async () => {
    const { parts, share } = await sealed();
    for (const guess of [newSecret(), share]) {
      for (const who of [device, newDeviceId(chance)]) {
        const opened = await openAnswer(parts, place, share, await wrapKey(guess, who));
        expect(opened).toEqual({ ok: false, error: "not-authentic" });
      }
    }
    const foreign = await openAnswer(parts, place, share, await wrapKey(epoch, newDeviceId(chance)));
    expect(foreign).toEqual({ ok: false, error: "not-authentic" });
  });
});

describe("hold:H3 what was altered does not open", () => {
  const PARTS = ["com", "h2", "wrap", "box"] as const;

  test.for(PARTS)("hold:H3 any bit of %s", async (part) => {
    const { parts, share, wrapping } = await sealed();
    await fc.assert(
      fc.asyncProperty(fc.nat(parts[part].length * 8 - 1), async (bit) => {
        const altered: SealedParts = { ...parts, [part]: flipped(parts[part], bit) };
        expect((await openAnswer(altered, place, share, wrapping)).ok).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test("hold:H3 at another place: another space, round, member or version", async () => {
    const { parts, share, wrapping } = await sealed();
    for (let bit = 0; bit < place.length * 8; bit++) {
      expect((await openAnswer(parts, flipped(place, bit), share, wrapping)).ok).toBe(false);
    }
  });

  test("hold:H3 parts of two answers, put together in any way", async () => {
    const [one, other] = [await sealed(), await sealed({ ...answer, content: "No." })];
    for (let mix = 1; mix < 2 ** PARTS.length - 1; mix++) {
      const from = (at: number): SealedParts => ((mix >> at) & 1 ? one : other).parts;
      const parts: SealedParts = { com: from(0).com, h2: from(1).h2, wrap: from(2).wrap, box: from(3).box };
      for (const { share } of [one, other]) {
        expect((await openAnswer(parts, place, share, one.wrapping)).ok, `mix ${mix}`).toBe(false);
      }
    }
  });

  test("hold:H3 the share of another version of the same answer", async () => {
    const [one, other] = [await sealed(), await sealed()];
    const swapped = await openAnswer(one.parts, place, other.share, one.wrapping);
    expect(swapped).toEqual({ ok: false, error: "other-share" });
  });
});
