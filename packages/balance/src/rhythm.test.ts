import { newDeviceId, newOpId, seededChance } from "@counterpoint/kernel";
import { apply, createIndex, createSchema, live } from "@counterpoint/records";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { decideRhythm, RHYTHMS, type Rhythm, readRhythm, rhythmKind } from "./index.ts";

const NOW = Date.UTC(2026, 10, 23, 20);
const chance = seededChance(12);
const device = newDeviceId(chance);

/** What a device shows after these choices were written at these minutes, in the order in which they reached it. */
function shown(choices: readonly (readonly [minute: number, from: Rhythm, to: Rhythm])[]): Rhythm {
  const index = createIndex(createSchema([rhythmKind]));
  for (const [minute, from, to] of choices) {
    const stamp = { ms: NOW + minute * 60_000, counter: 0, device, op: newOpId(chance) };
    apply(index, { stamp, operations: decideRhythm(from, to), voids: [] }, "a", NOW + 86_400_000);
  }
  return readRhythm(live(index, rhythmKind));
}

describe("the rhythm", () => {
  test("is three evenings a week until somebody says otherwise", () => {
    expect(shown([])).toBe("three-a-week");
    expect(RHYTHMS[0]).toBe("three-a-week");
  });

  test("can be daily, and three a week again", () => {
    expect(shown([[0, "three-a-week", "daily"]])).toBe("daily");
    expect(
      shown([
        [0, "three-a-week", "daily"],
        [1, "daily", "three-a-week"],
      ]),
    ).toBe("three-a-week");
  });

  test("said again writes nothing", () => {
    for (const rhythm of RHYTHMS) expect(decideRhythm(rhythm, rhythm)).toEqual([]);
  });

  test("hold:H5 the later choice holds, in whatever order the two arrive", () => {
    const daily = [0, "three-a-week", "daily"] as const;
    const three = [1, "daily", "three-a-week"] as const;
    expect(shown([daily, three])).toBe("three-a-week");
    expect(shown([three, daily])).toBe("three-a-week");
  });

  test("is one of the two and nothing else", () => {
    expect(v.is(rhythmKind.fields.rhythm, "hourly")).toBe(false);
    expect(v.is(rhythmKind.id, "another")).toBe(false);
  });
});
