import { NEED_IDS } from "@counterpoint/kernel";
import type { IntimacyId, Library, NeedFamily, Third } from "../types.ts";
import type { Finding, PackName } from "./finding.ts";

const THIRDS: readonly Third[] = ["low", "middle", "high", "none"];
const KINDS: readonly IntimacyId[] = ["K1", "K2", "K3", "K4", "K5", "K6"];
const FAMILIES: readonly NeedFamily[] = ["emotional", "connection", "autonomy"];

/** What has to be there for every choice to find a text. */
export function checkCoverage(library: Library): readonly Finding[] {
  const { needs, strengths, sentences, tonight, cards } = library;
  const lacks = (pack: PackName, detail: string): Finding => ({ pack, id: "", rule: "coverage", detail });
  const findings: Finding[] = [];
  for (const need of NEED_IDS) {
    if (!needs.entries.some((one) => one.id === need)) findings.push(lacks("needs", `${need} has no entry`));
    if (need === "N7") continue;
    for (const who of ["alone", "together"] as const) {
      if (!tonight.entries.some((step) => step.with === who && step.needs.includes(need)))
        findings.push(lacks("tonight", `${need} has no step ${who}`));
    }
    if (!cards.entries.some((card) => card.needs.includes(need))) findings.push(lacks("cards", `${need} has no card`));
  }
  for (const families of subsets(FAMILIES)) {
    const has = strengths.entries.some(
      ({ of }) =>
        "families" in of && of.families.length === families.length && families.every((f) => of.families.includes(f)),
    );
    if (!has) findings.push(lacks("strengths", `no strength for ${families.join(" + ")}`));
  }
  for (const close of THIRDS) {
    for (const self of THIRDS) {
      const count = sentences.entries.filter((one) => one.close === close && one.self === self).length;
      if (count !== 1) findings.push(lacks("sentences", `${count} sentences for ${close} and ${self}`));
    }
  }
  for (const kind of KINDS) {
    if (!cards.entries.some((card) => card.kinds.includes(kind))) findings.push(lacks("cards", `${kind} has no card`));
  }
  return findings;
}

/** Every choice of at least one. */
function subsets<T>(list: readonly T[]): readonly (readonly T[])[] {
  const masks = Array.from({ length: 2 ** list.length - 1 }, (_, index) => index + 1);
  return masks.map((mask) => list.filter((_, at) => (mask >> at) & 1));
}
