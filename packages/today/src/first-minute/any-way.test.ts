import { NEED_IDS, parseCivilDate, UTC } from "@counterpoint/kernel";
import { guide } from "@counterpoint/library";
import fc from "fast-check";
import { expect, test } from "vitest";
import { begin, type Input, keep, type State, step, visible } from "../index.ts";

const parsed = parseCivilDate("2026-11-24");
if (!parsed.ok) throw new Error(parsed.error);
const date = parsed.value;
const NAMED = { name: "AAAAAAAAAAAAAAAAAAAAAA", zone: UTC };

const need = fc.constantFrom(...NEED_IDS);
const three = fc.uniqueArray(need, { minLength: 3, maxLength: 3 });
const anyInput: fc.Arbitrary<Input> = fc.oneof(
  need.map((picked): Input => ({ type: "pick", need: picked })),
  fc
    .record({ slider: fc.constantFrom("close" as const, "self" as const), value: fc.option(fc.double()) })
    .map((set): Input => ({ type: "set", ...set })),
  fc
    .record({ type: fc.constantFrom("start" as const, "pause" as const), now: fc.integer() })
    .map((press): Input => press),
  fc.constantFrom("alone" as const, "together" as const).map((company): Input => ({ type: "choose", company, date })),
  fc.constantFrom<Input>(
    ...(["next", "back", "open", "other", "finish", "keep", "forget", "leave"] as const).map((type) => ({
      type,
    })),
  ),
);

/** A way that gets far: what the screen asks for, with anything pressed in between. */
const way = fc.array(fc.record({ strays: fc.array(anyInput, { maxLength: 2 }), picked: three, keeps: fc.boolean() }), {
  maxLength: 30,
});

function onwards(state: State, picked: readonly (typeof NEED_IDS)[number][], keeps: boolean): readonly Input[] {
  switch (state.at) {
    case "choose":
      return [{ type: "choose", company: keeps ? "together" : "alone", date }];
    case "needs":
      return [...picked.map((one): Input => ({ type: "pick", need: one })), { type: "next" }];
    case "pass":
    case "meet":
      return [{ type: "open" }];
    case "phoneDown":
      return [{ type: "finish" }];
    case "keep":
      return [{ type: keeps ? "keep" : "forget" }];
    case "done":
      return [{ type: "leave" }];
    default:
      return [{ type: "next" }];
  }
}

/** Walks, and calls back at each state with the input that led there. */
function walk(
  steps: readonly { strays: readonly Input[]; picked: readonly (typeof NEED_IDS)[number][]; keeps: boolean }[],
  look: (state: State, input: Input, before: State) => void,
): void {
  let state = begin();
  for (const { strays, picked, keeps } of steps) {
    for (const input of [...strays, ...onwards(state, picked, keeps)]) {
      const before = state;
      state = step(state, input, guide);
      look(state, input, before);
    }
  }
}

test("safety:S6 an evening is written only after everybody who was asked said keep", () => {
  let written = 0;
  fc.assert(
    fc.property(way, (steps) => {
      let said: Input["type"][] = [];
      let asked = 1;
      walk(steps, (state, input, before) => {
        if (before.at === "keep") {
          if (before.voice === "first") asked = 2;
          if (input.type === "keep" || input.type === "forget") said.push(input.type);
        }
        const operations = keep(state, NAMED);
        if (state.at === "done") {
          const all = said.length === asked && said.every((one) => one === "keep");
          expect(operations.length > 0).toBe(all);
          if (all) written++;
        } else {
          expect(operations).toEqual([]);
          if (state.at !== "keep") [said, asked] = [[], 1];
        }
      });
    }),
    { numRuns: 200 },
  );
  expect(written, "no walk got to an evening that is kept").toBeGreaterThan(10);
});

test("safety:S6 while anything is sealed, no screen depends on it", () => {
  let sealed = 0;
  fc.assert(
    fc.property(way, three, (steps, other) => {
      walk(steps, (state) => {
        const twin = withSealed(state, other);
        if (twin === null) return;
        sealed++;
        expect(visible(twin)).toEqual(visible(state));
        expect(JSON.stringify(visible(state))).not.toContain("sealed");
      });
    }),
    { numRuns: 200 },
  );
  expect(sealed, "no walk got to a sealed page").toBeGreaterThan(100);
});

/** The same moment, had the first voice picked other needs; null where nothing is sealed. */
function withSealed(state: State, needs: readonly (typeof NEED_IDS)[number][]): State | null {
  if (state.at === "pass") return { ...state, sealed: needs };
  if (state.at === "meet") return { ...state, first: needs };
  if (!("writer" in state) || state.writer.voice !== "second") return null;
  return { ...state, writer: { voice: "second", sealed: needs } };
}

test("no slider ever holds what is none of its places, whatever was sent", () => {
  fc.assert(
    fc.property(way, (steps) => {
      walk(steps, (state) => {
        if (!("page" in state)) return;
        for (const value of [state.page.close, state.page.self]) {
          expect(value === null || (Number.isInteger(value) && value >= 0 && value <= 100)).toBe(true);
        }
      });
    }),
  );
});
