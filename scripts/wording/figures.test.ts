import type { Label, Reading } from "@counterpoint/talk";
import { expect, test } from "vitest";
import { figuresOf, type Read } from "./figures.ts";
import type { Sample } from "./sample.ts";
import { tableOf } from "./table.ts";

const mark = (label: Label) => ({ label, rule: `${label}.test`, start: 0, end: 1 }) as const;

const read = (sample: Partial<Sample>, reading: Partial<Reading> = {}): Read => ({
  sample: { text: "…", labels: [], optional: [], safety: null, group: "", ...sample },
  reading: { safety: [], marks: [], strengths: [], ...reading },
});

const READS = [
  read({ labels: ["criticism"] }, { marks: [mark("criticism"), mark("demand")] }),
  read({ labels: ["criticism"] }, { marks: [mark("comparison")] }),
  read({ labels: ["criticism"] }, { marks: [mark("demand")] }),
  read({ labels: ["should"] }, { safety: ["fear"] }),
  read({ optional: ["withdrawal"] }, { marks: [mark("stonewalling")] }),
  read({ group: "trap" }, { marks: [mark("absolute")] }),
  read({ group: "ordinary" }),
  read({ safety: "fear" }, { safety: ["physical"] }),
  read({ safety: "fear" }, { marks: [mark("absolute")] }),
];

test("what is counted, and out of how many", () => {
  const figures = figuresOf(READS);
  expect(figures).toMatchObject({
    marked: { hits: 3, of: 4 },
    rightly: { hits: 2, of: 4 },
    precise: { hits: 3, of: 6 },
    benignMarked: { hits: 1, of: 2 },
    safetyFound: { hits: 1, of: 2 },
    falseAlarms: { hits: 1, of: 7 },
  });
  expect([...figures.benignByGroup]).toEqual([
    ["trap", { hits: 1, of: 1 }],
    ["ordinary", { hits: 0, of: 1 }],
  ]);
  expect(figures.byLabel.get("criticism")).toEqual({ rightly: { hits: 2, of: 3 }, precise: { hits: 1, of: 1 } });
  expect(figures.byLabel.get("demand")).toEqual({ rightly: { hits: 0, of: 0 }, precise: { hits: 0, of: 2 } });
  expect(figures.byKind.get("fear")).toEqual({ hits: 1, of: 2 });
});

test("the table says each with its interval, and leaves out what there is none of", () => {
  const table = tableOf("a set", figuresOf(READS.filter(({ sample }) => sample.safety === null)));
  expect(table).toContain("| hurtful messages marked | 75.0 % (3 of 4) | 30.1–95.4 % |");
  expect(table.join()).not.toContain("safety signals");
});
