import type { Chance } from "@counterpoint/kernel";

/** `count` different places of 1 to `of`, in their order. */
export function choosePlaces(chance: Pick<Chance, "below">, count: number, of: number): readonly number[] {
  const left = Array.from({ length: of }, (_, at) => at + 1);
  const chosen = Array.from({ length: count }, () => left.splice(chance.below(left.length), 1)[0] ?? 0);
  return chosen.toSorted((one, other) => one - other);
}
