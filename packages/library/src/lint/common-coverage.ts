import type { MissionId } from "@counterpoint/kernel";
import type { CommonListId, Library } from "../types.ts";
import type { Finding } from "./finding.ts";

/** Long enough to find something, short enough to be read to the end. */
const LEAST_ITEMS = 20;
const MOST_ITEMS = 30;

/** What each list has examples of, whatever else it holds. */
const EXAMPLES: { readonly [List in CommonListId]: readonly MissionId[] } = {
  activities: ["U1", "U2", "U3", "U4", "U5"],
  rituals: ["R1", "R2", "R3"],
  wishes: ["P1", "P2", "P3", "P4", "P5", "N1", "N5", "N6", "N9", "N13", "N14", "G1", "G3", "G4"],
  subjects: ["T3", "T4", "X1", "X3", "G2", "G6", "J1", "K4"],
};

export function checkCommonCoverage(library: Pick<Library, CommonListId>): readonly Finding[] {
  return LISTS.flatMap((list) => {
    const { entries } = library[list];
    const lacks = (detail: string): Finding => ({ pack: list, id: "", rule: "coverage", detail });
    const long = entries.length >= LEAST_ITEMS && entries.length <= MOST_ITEMS;
    return [
      ...(long ? [] : [lacks(`${entries.length} entries`)]),
      ...EXAMPLES[list]
        .filter((id) => !entries.some((item) => item.of === id))
        .map((id) => lacks(`${id} has no entry`)),
    ];
  });
}

const LISTS: readonly CommonListId[] = ["activities", "rituals", "wishes", "subjects"];
