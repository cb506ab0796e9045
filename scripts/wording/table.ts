import type { Figures } from "./figures.ts";
import { type Share, wilson } from "./wilson.ts";

/** The figures as lines of a table in Markdown, each with its interval at 95 %. */
export function tableOf(name: string, figures: Figures): readonly string[] {
  const rows: readonly (readonly [string, Share])[] = [
    ["hurtful messages marked", figures.marked],
    ["… with their class or one near to it", figures.rightly],
    ["marks that are right", figures.precise],
    ["benign messages marked", figures.benignMarked],
    ...[...figures.benignByGroup].map(([group, share]) => [`… of the sort "${group}"`, share] as const),
    ["safety signals found", figures.safetyFound],
    ["false alarms", figures.falseAlarms],
  ];
  return [
    `| ${name} | | 95 % |`,
    "|---|---|---|",
    ...rows
      .filter(([, { of }]) => of > 0)
      .map(([what, share]) => `| ${what} | ${shareText(share)} | ${interval(share)} |`),
  ];
}

export function classTableOf({ byLabel, byKind }: Figures): readonly string[] {
  return [
    "| class or kind | found | 95 % | marks that are right | 95 % |",
    "|---|---|---|---|---|",
    ...[...byLabel].map(([label, { rightly, precise }]) => row(label, rightly, precise)),
    ...[...byKind].map(([kind, found]) => row(kind, found)),
  ];
}

const row = (name: string, found: Share, precise?: Share): string =>
  `| \`${name}\` | ${shareText(found)} | ${interval(found)} | ${precise ? shareText(precise) : ""} | ${precise ? interval(precise) : ""} |`;

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const shareText = (share: Share): string =>
  share.of === 0 ? "none" : `${percent(share.hits / share.of)} (${share.hits} of ${share.of})`;

function interval(share: Share): string {
  if (share.of === 0) return "";
  const [low, high] = wilson(share);
  return `${(100 * low).toFixed(1)}–${percent(high)}`;
}
