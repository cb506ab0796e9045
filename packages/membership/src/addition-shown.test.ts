import { addDays, type CivilDate, parseCivilDate } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { ADDITION_SHOWN_DAYS, isAdditionShown } from "./addition-shown.ts";

function day(text: string): CivilDate {
  const parsed = parseCivilDate(text);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}

test("an addition is shown on fourteen days, from the one on which this device learnt of it", () => {
  const learnt = day("2026-02-20");
  const shown = Array.from({ length: 20 }, (_, n) => isAdditionShown(learnt, addDays(learnt, n)));
  expect(shown.filter(Boolean)).toHaveLength(ADDITION_SHOWN_DAYS);
  expect(shown.indexOf(false)).toBe(14);
});

test("a clock that was set back hides nothing", () => {
  expect(isAdditionShown(day("2026-02-20"), day("2025-02-20"))).toBe(true);
});
