import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromBase64Url, toBase64Url } from "./base64url.ts";
import { chanceFromWords, seededChance } from "./chance.ts";
import {
  ID_BYTES,
  newDeviceId,
  newOpId,
  newRoundId,
  newSpaceId,
  parseDeviceId,
  parseOpId,
  parseRoundId,
  parseSpaceId,
} from "./ids.ts";
import { err, ok } from "./result.ts";

const SEED = 20_261_123;

/** Sixteen bytes from 0 to 15, as docs/protocol.md spells them. */
const FIRST = "AAECAwQFBgcICQoLDA0ODw";

const IDS = [
  ["a space", newSpaceId, parseSpaceId],
  ["a device", newDeviceId, parseDeviceId],
  ["an operation", newOpId, parseOpId],
  ["a round", newRoundId, parseRoundId],
] as const;

describe.for(IDS)("the id of %s", ([, create, parse]) => {
  test("is parsed as it was printed", () => {
    const chance = seededChance(SEED);
    for (let i = 0; i < 100; i++) {
      const id = create(chance);
      expect(id).toMatch(/^[\w-]{21}[AQgw]$/);
      expect(parse(id)).toEqual(ok(id));
    }
  });

  test("is made of sixteen bytes of chance and nothing else", () => {
    let word = 0;
    const counting = chanceFromWords(() => {
      const next = [0, 1, 2, 3].reduce((sum, k) => sum + (4 * word + k) * 2 ** (8 * k), 0);
      word++;
      return next;
    });
    expect(create(counting)).toBe(FIRST);
    expect(fromBase64Url(FIRST)).toEqual(ok(Uint8Array.from({ length: ID_BYTES }, (_, i) => i)));
  });

  test("comes out different each time", () => {
    const chance = seededChance(SEED);
    expect(new Set(Array.from({ length: 1000 }, () => create(chance))).size).toBe(1000);
  });

  test("hold:H7 of any sixteen bytes is an id; of fewer, more, or spelled otherwise is none", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 24 }), (bytes) => {
        const text = toBase64Url(bytes);
        expect(parse(text)).toEqual(bytes.length === ID_BYTES ? ok(text) : err("not-an-id"));
      }),
    );
    for (const text of ["", `${FIRST}==`, FIRST.slice(1), `${FIRST}A`, `${FIRST.slice(0, -1)}x`, ` ${FIRST}`]) {
      expect(parse(text)).toEqual(err("not-an-id"));
    }
  });
});
