import { windowsOf } from "./clauses.ts";
import { RULES } from "./en/rules/all.ts";
import { SAFETY_RULES } from "./en/safety/all.ts";
import { findMarks } from "./find-marks.ts";
import { findSafety } from "./find-safety.ts";
import { merge } from "./merge.ts";
import { normalise } from "./normalise.ts";
import type { Reading } from "./reading.ts";
import { findStrengths } from "./strengths.ts";

/** What the engine sees in a message. It says the same of the same text, always; it keeps and sends nothing. */
export function readWording(text: string): Reading {
  const normal = normalise(text);
  const windows = windowsOf(normal.text);
  const safety = findSafety(normal, windows, SAFETY_RULES);
  if (safety.length > 0) return { safety, marks: [], strengths: [] };
  return { safety, marks: merge(findMarks(normal, windows, RULES), normal), strengths: findStrengths(normal, windows) };
}
