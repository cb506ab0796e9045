import { type CivilDate, err, ok, type Result } from "@counterpoint/kernel";
import { faultLines } from "../csv/fault.ts";
import { readText } from "../csv/read-text.ts";
import { scanCsv } from "../csv/scan.ts";
import { readBalanceFile } from "./read-file.ts";
import { type Report, reportOn } from "./report.ts";

/** The report on a file, as of a date or else its last one; or the lines that say what is wrong with it. */
export async function readReport(
  file: string,
  asOf: CivilDate | null,
  lines: Report["lines"],
): Promise<Result<Report, readonly string[]>> {
  const text = await readText(file);
  if (!text.ok) return err(faultLines(file, [text.error]));
  const rows = scanCsv(text.value);
  if (!rows.ok) return err(faultLines(file, [rows.error]));
  const read = readBalanceFile(rows.value);
  if (!read.ok) return err(faultLines(file, read.error));
  return ok(reportOn(read.value, asOf ?? read.value.lastDate, lines));
}
