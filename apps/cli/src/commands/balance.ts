import { type CivilDate, err, ok, parseCivilDate, type Result } from "@counterpoint/kernel";
import { type Command, FINE, type Given, REFUSED } from "../command.ts";

export const balance: Command = {
  name: "balance",
  summary: "levels, map, changes and links from a table of check-ins",
  words: ["FILE.csv"],
  options: [
    { name: "--line-close", value: "N" },
    { name: "--line-self", value: "N" },
    { name: "--as-of", value: "DATE" },
    { name: "--json" },
  ],
  run: async (given, { out, why }) => {
    const wishes = readWishes(given);
    if (!wishes.ok) {
      why(wishes.error);
      return REFUSED;
    }
    const { readReport } = await import("../balance/read-report.ts");
    const [file = ""] = given.words;
    const report = await readReport(file, wishes.value.asOf, wishes.value.lines);
    if (!report.ok) {
      for (const line of report.error) why(line);
      return REFUSED;
    }
    const { reportLines } = await import("../balance/text.ts");
    const asJson = given.options.has("--json");
    for (const line of asJson ? [JSON.stringify(report.value)] : reportLines(report.value)) out(line);
    return FINE;
  },
};

interface Wishes {
  readonly lines: Readonly<Record<"close" | "self", number | null>>;
  readonly asOf: CivilDate | null;
}

/** The error is the sentence to print. */
function readWishes({ options }: Given): Result<Wishes, string> {
  const close = readLine("--line-close", options.get("--line-close"));
  if (!close.ok) return close;
  const self = readLine("--line-self", options.get("--line-self"));
  if (!self.ok) return self;
  const typed = options.get("--as-of");
  const lines = { close: close.value, self: self.value };
  if (typed === undefined) return ok({ lines, asOf: null });
  const asOf = parseCivilDate(typed);
  return asOf.ok ? ok({ lines, asOf: asOf.value }) : err(`"--as-of" takes a date such as 2026-11-24, not "${typed}".`);
}

function readLine(name: string, typed: string | undefined): Result<number | null, string> {
  if (typed === undefined) return ok(null);
  const fits = /^\d+(\.\d+)?$/.test(typed) && Number(typed) <= 100;
  return fits ? ok(Number(typed)) : err(`"${name}" takes a number from 0 to 100, not "${typed}".`);
}
