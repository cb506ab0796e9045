import { normalCdf } from "../statistics/normal-cdf.ts";
import { readRepeated, varianceOfSteps } from "../statistics/repeated.ts";

/** Nine signs, each asked by two questions that point opposite ways. */
export const SIGNS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

export type Sign = (typeof SIGNS)[number];

/** One monthly answer about a sign: how often, from 0 for never to 4 for nearly always. */
export interface SignAnswer {
  readonly sign: Sign;
  /** As the kernel numbers days. */
  readonly day: number;
  /** To the question that the sign says yes to (a), and to the one that it says no to (b). */
  readonly shows: number;
  readonly opposite: number;
}

export interface SignReading {
  readonly sign: Sign;
  /** Monthly answers. */
  readonly n: number;
  /** On a scale of 0 to 100; about the person's own weeks, never about the partner. */
  readonly mean: number;
  readonly sd: number;
  /** P(score > 50). */
  readonly above: number;
  /** Likely at this monthly check and at the one before. */
  readonly present: boolean;
}

/** What one month's score is off by, until three months can say. */
const PRIOR = { variance: 10 ** 2, strength: 20 };
const LEAST_BETWEEN = 8 ** 2;
const MONTHS_THAT_SAY = 3;
const MIDDLE = 50;
const LIKELY = 0.8;

/** 0 where the sign never shows and its opposite nearly always does, 100 the other way round. */
export const signScore = ({ shows, opposite }: SignAnswer): number => (25 * (shows + (4 - opposite))) / 2;

/** The nine signs as of a day. They are for the person alone, and never move the map. */
export function readSigns(answers: readonly SignAnswer[], today: number): readonly SignReading[] {
  const past = answers.filter(({ day }) => day <= today);
  const checks = [...new Set(past.map(({ day }) => day))].toSorted((one, other) => other - one);
  const before = checks[1];
  const earlier =
    before === undefined
      ? []
      : believed(
          past.filter(({ day }) => day <= before),
          before,
        );
  return believed(past, today).map((reading) => {
    const then = earlier.find(({ sign }) => sign === reading.sign);
    return { ...reading, present: reading.above >= LIKELY && then !== undefined && then.above >= LIKELY };
  });
}

function believed(answers: readonly SignAnswer[], today: number): readonly Omit<SignReading, "present">[] {
  const asked = SIGNS.filter((sign) => answers.some((answer) => answer.sign === sign));
  const months = new Set(answers.map(({ day }) => day)).size;
  const questions = asked.map((sign) =>
    answers
      .filter((answer) => answer.sign === sign)
      .map((answer) => ({ value: signScore(answer), age: today - answer.day })),
  );
  const error = months < MONTHS_THAT_SAY ? PRIOR.variance : varianceOfSteps(questions, PRIOR);
  const estimates = readRepeated(questions, error, LEAST_BETWEEN);
  return asked.flatMap((sign, i) => {
    const estimate = estimates[i];
    if (estimate === undefined) return [];
    const sd = Math.sqrt(estimate.variance);
    const above = normalCdf((estimate.mean - MIDDLE) / sd);
    return [{ sign, n: questions[i]?.length ?? 0, mean: estimate.mean, sd, above }];
  });
}
