import { type CivilDate, NEED_IDS, type NeedId, parseCivilDate, UTC } from "@counterpoint/kernel";
import { guide } from "@counterpoint/library";
import { remaining, TEN_MINUTES } from "@counterpoint/talk";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { begin, firstEveningKind, type Input, keep, readEvening, type State, step, visible } from "../index.ts";

const parsed = parseCivilDate("2026-11-24");
if (!parsed.ok) throw new Error(parsed.error);
const TUESDAY: CivilDate = parsed.value;
const NOW = Date.UTC(2026, 10, 24, 20);
const NAME = "AAAAAAAAAAAAAAAAAAAAAA";
const ID = `2026-11-24.${NAME}`;

const run = (inputs: readonly Input[], from: State = begin()): State =>
  inputs.reduce((state, input) => step(state, input, guide), from);

const choose = (company: "alone" | "together"): Input => ({ type: "choose", company, date: TUESDAY });
const next: Input = { type: "next" };
const open: Input = { type: "open" };

interface Answers {
  readonly needs: readonly NeedId[];
  readonly close: number | null;
  readonly self: number | null;
}

/** Three needs, two sliders, and on to the own page. */
const writing = ({ needs, close, self }: Answers): readonly Input[] => [
  ...needs.map((need): Input => ({ type: "pick", need })),
  next,
  { type: "set", slider: "close", value: close },
  { type: "set", slider: "self", value: self },
  next,
];

const A: Answers = { needs: ["N1", "N6", "N13"], close: 81, self: 12 };
const B: Answers = { needs: ["N13", "N5", "N8"], close: null, self: 55 };

const slider = fc.option(fc.integer({ min: 0, max: 100 }));
const answers: fc.Arbitrary<Answers> = fc.record({
  needs: fc.uniqueArray(fc.constantFrom(...NEED_IDS), { minLength: 3, maxLength: 3 }),
  close: slider,
  self: slider,
});

const untilPass = (a: Answers): State => run([choose("together"), ...writing(a), next]);
const untilReveal = (a: Answers, b: Answers): State => run([open, ...writing(b), next, open], untilPass(a));
const untilKeep = (a: Answers, b: Answers): State => run([next, { type: "finish" }], untilReveal(a, b));

const anyInput: fc.Arbitrary<Input> = fc.oneof(
  fc.constantFrom(...NEED_IDS).map((need): Input => ({ type: "pick", need })),
  fc
    .tuple(fc.constantFrom("close", "self"), slider)
    .map(([which, value]): Input => ({ type: "set", slider: which, value })),
  fc
    .constantFrom("start", "pause")
    .chain((type) => fc.nat(10 ** 6).map((after): Input => ({ type, now: NOW + after }))),
  fc.constantFrom<Input>(
    choose("alone"),
    choose("together"),
    ...(["next", "back", "open", "other", "finish", "keep", "forget", "leave"] as const).map((type) => ({
      type,
    })),
  ),
);

describe("alone", () => {
  test("three needs, two sliders, then a strength, a true sentence and one thing for tonight", () => {
    const view = visible(run([choose("alone"), ...writing(A)]));
    if (view.screen !== "page") throw new Error(view.screen);
    expect(view.strength).toBe(guide.strength(A.needs));
    expect(view.sentence).toBe(guide.sentence(A));
    expect(view.step?.with).toBe("alone");
  });

  test("another thing for tonight can be asked for, and the first one comes round again", () => {
    let state = run([choose("alone"), ...writing(B)]);
    const seen = new Set<string>();
    for (let turn = 0; turn < 17; turn++) {
      if (state.at === "page" && state.step !== null) seen.add(state.step.id);
      state = step(state, { type: "other" }, guide);
    }
    expect(seen.size).toBe(17);
    expect(state.at === "page" && seen.has(state.step?.id ?? "")).toBe(true);
  });

  test("needs: a fourth is not taken, a picked one can be put back, two are not enough", () => {
    const three = run([choose("alone"), ...A.needs.map((need): Input => ({ type: "pick", need }))]);
    expect(visible(step(three, { type: "pick", need: "N2" }, guide))).toMatchObject({ picked: A.needs, ready: true });
    const two = step(three, { type: "pick", need: "N6" }, guide);
    expect(visible(two)).toMatchObject({ picked: ["N1", "N13"], ready: false });
    expect(step(two, next, guide)).toBe(two);
  });

  test("kept on keep, and only then", () => {
    const asked = run([choose("alone"), ...writing(A), next]);
    expect(visible(asked)).toEqual({ screen: "keep", voice: "alone", back: false });
    expect(keep(asked, { name: NAME, zone: UTC })).toEqual([]);
    expect(keep(step(asked, { type: "forget" }, guide), { name: NAME, zone: UTC })).toEqual([]);
    const done = step(asked, { type: "keep" }, guide);
    const fields = Object.fromEntries(keep(done, { name: NAME, zone: UTC }).map(({ field, value }) => [field, value]));
    expect(fields).toMatchObject({
      zone: "UTC",
      needs: A.needs,
      secondNeeds: null,
      close: 81,
      self: 12,
    });
    expect(fields["strength"]).toEqual({
      ref: `${guide.strength(A.needs).id}@1`,
      text: guide.strength(A.needs).text,
    });
  });
});

describe("together on one phone", () => {
  test("first page, hand over, second page, hand back, both needs side by side, one card", () => {
    expect(visible(untilPass(A))).toEqual({ screen: "pass", back: false });
    expect(visible(run([open, ...writing(B), next], untilPass(A)))).toEqual({ screen: "meet", back: false });
    const view = visible(untilReveal(A, B));
    expect(view).toMatchObject({ screen: "reveal", first: A.needs, second: B.needs, both: ["N13"] });
    expect(view.screen === "reveal" && view.proposal.kind).toBe("card");
  });

  test("instead of a card, something that needs no talking, and the same card again", () => {
    const card = untilReveal(A, B);
    const quiet = step(card, { type: "other" }, guide);
    if (quiet.at !== "reveal" || quiet.proposal.kind !== "step") throw new Error(quiet.at);
    expect(quiet.proposal.step.with).toBe("together");
    expect(step(quiet, { type: "other" }, guide)).toEqual(card);
  });

  test("safety:S6 no screen of the second voice depends on what the first one answered", () => {
    fc.assert(
      fc.property(answers, answers, fc.array(anyInput, { maxLength: 60 }), (a, other, inputs) => {
        let [one, two] = [untilPass(a), untilPass(other)];
        for (const input of inputs) {
          [one, two] = [step(one, input, guide), step(two, input, guide)];
          if (one.at === "reveal") break;
          expect(visible(one)).toEqual(visible(two));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("safety:S6 a page that was closed is never opened again, whatever is pressed", () => {
    const presses = fc.array(
      anyInput.filter(({ type }) => type !== "leave"),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(answers, presses, (a, inputs) => {
        let state = untilPass(a);
        for (const input of inputs) {
          state = step(state, input, guide);
          expect("writer" in state ? state.writer.voice : "second").toBe("second");
        }
      }),
      { numRuns: 300 },
    );
  });

  test("when a page closes, its sliders are gone from the state, and the reveal shows needs only", () => {
    fc.assert(
      fc.property(answers, answers, (a, b) => {
        for (const state of [untilPass(a), untilReveal(a, b), untilKeep(a, b)]) {
          expect(state).not.toHaveProperty("page");
          if (state.at === "keep") expect(state.evening).toMatchObject({ close: null, self: null, sentence: null });
        }
      }),
    );
  });

  test("ten minutes with the phone face down, with a pause, ended at any time", () => {
    const down = run([next], untilReveal(A, B));
    const later = run(
      [
        { type: "start", now: NOW },
        { type: "pause", now: NOW + 90_000 },
      ],
      down,
    );
    if (later.at !== "phoneDown") throw new Error(later.at);
    expect(remaining(later.turn, NOW + 999_000)).toBe(TEN_MINUTES - 90_000);
    expect(visible(step(later, { type: "finish" }, guide))).toMatchObject({ screen: "keep", voice: "first" });
  });

  test("back from the timer before it ran, not after", () => {
    const reveal = untilReveal(A, B);
    const down = step(reveal, next, guide);
    expect(step(down, { type: "back" }, guide)).toEqual(reveal);
    const running = step(down, { type: "start", now: NOW }, guide);
    expect(visible(running).back).toBe(false);
    expect(step(running, { type: "back" }, guide)).toBe(running);
  });
});

describe("keep or forget", () => {
  const say = (first: "keep" | "forget", second: "keep" | "forget"): State =>
    run([{ type: first }, { type: second }], untilKeep(A, B));

  test("only what both keep is kept: what both saw, and the card", () => {
    const done = say("keep", "keep");
    const operations = keep(done, { name: NAME, zone: UTC });
    const fields = Object.fromEntries(operations.map(({ field, value }) => [field, value]));
    expect(fields).toMatchObject({ needs: A.needs, secondNeeds: B.needs, close: null, self: null, step: null });
    expect(fields["card"]).toHaveProperty("ref", expect.stringMatching(/^card-[a-z-]+@1$/));
    for (const pair of [say("keep", "forget"), say("forget", "keep"), say("forget", "forget")]) {
      expect(keep(pair, { name: NAME, zone: UTC })).toEqual([]);
    }
  });

  test("no state says afterwards who said forget, and no screen says before what the first one said", () => {
    expect(say("keep", "forget")).toEqual(say("forget", "forget"));
    expect(say("forget", "keep")).toEqual(say("forget", "forget"));
    const kept = step(untilKeep(A, B), { type: "keep" }, guide);
    const forgot = step(untilKeep(A, B), { type: "forget" }, guide);
    expect(visible(kept)).toEqual(visible(forgot));
    expect(forgot).toEqual({ at: "keep", voice: "second", evening: null });
  });

  test("what is written is what the kind accepts and what is read back", () => {
    const fields: Readonly<Record<string, v.GenericSchema<unknown, unknown>>> = firstEveningKind.fields;
    fc.assert(
      fc.property(answers, answers, fc.boolean(), (a, b, alone) => {
        const asked = alone ? run([choose("alone"), ...writing(a), next]) : untilKeep(a, b);
        const done = run([{ type: "keep" }, { type: "keep" }], asked);
        const operations = keep(done, { name: NAME, zone: UTC });
        expect(operations).toHaveLength(9);
        for (const { id, field, value } of operations) {
          expect(id).toBe(ID);
          const schema = fields[field];
          expect(schema !== undefined && v.is(schema, value), field).toBe(true);
        }
        const back = readEvening(ID, Object.fromEntries(operations.map(({ field, value }) => [field, value])));
        expect(done.at === "done" && done.kept).toEqual(back);
      }),
      { numRuns: 50 },
    );
    expect(firstEveningKind.day(ID, {})).toBe(TUESDAY);
    expect(readEvening("2026-02-30.AAAAAAAAAAAAAAAAAAAAAA", {})).toBeNull();
    expect([ID, "2026-02-30.AAAAAAAAAAAAAAAAAAAAAA", NAME, TUESDAY].map((id) => v.is(firstEveningKind.id, id))).toEqual(
      [true, false, false, false],
    );
  });
});

describe("any way through", () => {
  test("whatever is pressed, a screen is there, and nothing is written before somebody says keep", () => {
    fc.assert(
      fc.property(fc.array(anyInput, { maxLength: 80 }), (inputs) => {
        let state = begin();
        let saidKeep = false;
        for (const input of inputs) {
          state = step(state, input, guide);
          saidKeep ||= input.type === "keep";
          expect(visible(state).screen).toBe(state.at);
          if (!saidKeep) expect(keep(state, { name: NAME, zone: UTC })).toEqual([]);
        }
        expect(step(state, { type: "leave" }, guide)).toEqual(begin());
      }),
      { numRuns: 300 },
    );
  });

  test("back is shown exactly where it leads somewhere", () => {
    fc.assert(
      fc.property(fc.array(anyInput, { maxLength: 40 }), (inputs) => {
        const state = run(inputs);
        expect(step(state, { type: "back" }, guide) !== state).toBe(visible(state).back);
      }),
    );
  });

  test("a slider takes whole numbers from 0 to 100", () => {
    const state = run([choose("alone"), ...writing(A).slice(0, 4)]);
    for (const value of [-1, 101, 0.5, Number.NaN]) {
      expect(step(state, { type: "set", slider: "close", value }, guide)).toBe(state);
    }
  });
});
