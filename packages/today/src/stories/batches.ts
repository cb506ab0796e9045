import {
  type Checkin,
  checkinKind,
  decideOwnLine,
  decideRhythm,
  type OwnLines,
  readRhythm,
  TAGS,
} from "@counterpoint/balance";
import { addDays, type CivilDate, newOpId, startOfDay } from "@counterpoint/kernel";
import type { Guide } from "@counterpoint/library";
import { type Operation, set } from "@counterpoint/records";
import { keep } from "../first-minute/keep.ts";
import type { Input, State } from "../first-minute/state.ts";
import { begin, step } from "../first-minute/step.ts";
import { levelAt } from "./course.ts";
import { DAYS, type PersonPlan } from "./plan.ts";
import { PLANS } from "./plans.ts";
import { ownChance } from "./shared-days.ts";
import { type Telling, tellDays } from "./tell-days.ts";

/** The hour at which a story begins, on its first day. */
const EVENING = 20 * 3_600_000;

const NO_LINES: OwnLines = { close: null, self: null, movedOn: null };

/**
 * The whole book of one invented person, as operations to be committed in turn: their first evening with lines and
 * rhythm, then month by month, so that each commit stays well under the limits of a batch.
 */
export function storyBatches(telling: Telling, guide: Guide): readonly (readonly Operation[])[] {
  const months = new Map<string, Operation[]>();
  for (const checkin of tellDays(telling)) {
    const month = checkin.date.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), ...written(checkin)]);
  }
  return [firstEvening(telling, guide), ...months.values()];
}

/** Only what somebody would have touched: an answer that is not there was never written. */
function written({ date, tags, note, skipped, late, zone, ...answers }: Checkin): readonly Operation[] {
  const answered = Object.entries(answers).filter(([, value]) => value !== null);
  return set(checkinKind, date, {
    ...Object.fromEntries([...answered, ...TAGS.filter((tag) => tags.includes(tag)).map((tag) => [tag, true])]),
    ...(note === "" ? {} : { note }),
    skipped,
    late,
    zone,
  });
}

function firstEvening({ who, today, zone, seed }: Telling, guide: Guide): readonly Operation[] {
  const { couple, person, voice } = PLANS[who.id];
  const date = addDays(today, -DAYS);
  const moment = { now: startOfDay(date, zone) + EVENING, zone };
  const lines = (["close", "self"] as const).flatMap((axis) => {
    const drawn = decideOwnLine(NO_LINES, { type: "draw", axis, value: person.lines[axis] }, moment);
    return drawn.ok ? drawn.value : [];
  });
  const name = newOpId(ownChance(seed ?? couple.seed, voice));
  return [...keep(walk(person, date, guide), { name, zone }), ...lines, ...decideRhythm(readRhythm([]), person.rhythm)];
}

/** Through the first minute, alone, to the end. */
function walk({ needs, course }: PersonPlan, date: CivilDate, guide: Guide): State {
  const set = (slider: "close" | "self"): Input => ({
    type: "set",
    slider,
    value: Math.round(levelAt(course[slider], 0)),
  });
  const inputs: readonly Input[] = [
    { type: "choose", company: "alone", date },
    ...needs.map((need): Input => ({ type: "pick", need })),
    { type: "next" },
    set("close"),
    set("self"),
    { type: "next" },
    { type: "next" },
    { type: "keep" },
  ];
  return inputs.reduce<State>((state, input) => step(state, input, guide), begin());
}
