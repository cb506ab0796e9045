/**
 * The made-up couple by which this engine and another are held against each other: 196 days of whole numbers from a
 * small generator (Park and Miller, 1988), so that it can be made anew in any language.
 */
export interface CoupleDay {
  readonly close: number | null;
  readonly self: number | null;
  readonly load: number | null;
  readonly tag: 0 | 1 | null;
}

export const COUPLE_DAYS = 196;

const SEED = 20_240_601;
const MODULUS = 2 ** 31 - 1;
const PEOPLE = [
  { name: "A", close: 66, self: 62 },
  { name: "B", close: 70, self: 55 },
] as const;

export type PersonName = (typeof PEOPLE)[number]["name"];

export function makeCouple(): Readonly<Record<PersonName, readonly CoupleDay[]>> {
  let seed = SEED;
  const uniform = (): number => {
    seed = (16_807 * seed) % MODULUS;
    return seed / MODULUS;
  };
  const normal = (): number => {
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += uniform();
    return sum;
  };
  const lasting: Record<PersonName, { close: number; self: number }> = {
    A: { close: 0, self: 0 },
    B: { close: 0, self: 0 },
  };
  const days: Record<PersonName, CoupleDay[]> = { A: [], B: [] };
  for (let t = 0; t < COUPLE_DAYS; t++) {
    const shared = normal();
    for (const { name, close, self } of PEOPLE) {
      const [e1, e2, e3] = [normal(), normal(), normal()];
      const [u1, u2] = [uniform(), uniform()];
      const stress = 45 + 16 * e3;
      const z = lasting[name];
      z.close = 0.3 * z.close + 6 * shared + 13 * e1;
      z.self = 0.3 * z.self + 14 * e2;
      const tag = u1 < 0.35 ? 1 : 0;
      const drop = name === "A" && t >= 140 ? -14 : 0;
      const answered = {
        close: onScale(close + drop + z.close - 0.3 * (stress - 45)),
        self: onScale(self + z.self + 6 * tag),
        load: onScale(stress),
        tag,
      } as const;
      days[name].push(u2 < 0.28 ? { close: null, self: null, load: null, tag: null } : answered);
    }
  }
  return days;
}

const onScale = (value: number): number => Math.min(100, Math.max(0, Math.round(value)));
