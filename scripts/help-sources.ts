import type { HelpCopy, HelpCountry, HelpLine } from "@counterpoint/library";

const HEAD = `# Where the numbers of Help come from

Each line below is in the app, under Help, for whoever chooses the country. Nothing is in it that was not seen in a stored
copy of a page: the first page of a line holds the number or the address; a second one holds it too, or says for whom the
line is and when it answers. *Read* is the day on which the copy was read; the page itself may be older. Where a page bears a
date, that stands beside it. What was found in no copy is left out, so most countries have more lines than are here.

Many of these pages are not the helplines' own: councils, newspapers and others quote them. Whoever knows better, or finds a
number that does not answer, can change \`packages/library/src/en/help/countries\`, one file for each country. This page is
written from those files, and a test compares the two.
`;

/** The whole document, from the data. */
export function helpSourcesPage(countries: readonly HelpCountry[]): string {
  const lines = countries.reduce((sum, country) => sum + country.lines.length, 0);
  return [HEAD, `${countries.length} countries, ${lines} lines.\n`, ...countries.map(sectionOf)].join("\n");
}

const sectionOf = ({ id, name, lines }: HelpCountry): string =>
  [
    `## ${name} (${id})\n`,
    "| for | line | number or address | seen in |",
    "|---|---|---|---|",
    ...lines.map(rowOf),
    "",
  ].join("\n");

const rowOf = (line: HelpLine): string =>
  `| ${line.kind} | ${cell(line.name)} | ${"call" in line ? line.call : line.address} | ${line.sources.map(copyOf).join("; ")} |`;

const copyOf = ({ title, address, checked, dated }: HelpCopy): string =>
  `${cell(title)}, \`${address}\`, read ${checked}${dated === null ? "" : `, of ${dated}`}`;

const cell = (text: string): string => text.replaceAll("|", "\\|");
