import { readFileSync } from "node:fs";
import path from "node:path";
import { learned } from "@counterpoint/library";
import { expect, test } from "vitest";
import { ROOT } from "./source-files.ts";
import { tablesOf, verdictOf } from "./threat-model.ts";

/** What the app tells of what others learn, against docs/security.md: neither leaves out what the other says. */
const tables = tablesOf(readFileSync(path.join(ROOT, "docs/security.md"), "utf8"));

const linesUnder = (heading: string): readonly (readonly string[])[] =>
  tables.filter((table) => table.heading === heading).flatMap(({ rows }) => rows.map(({ cells }) => cells));

/** The lines about metadata of one adversary that are not protected. */
const openMetadata = (adversary: string): readonly string[] =>
  linesUnder(adversary).flatMap(([asset, verdict]) =>
    asset?.startsWith("metadata") && verdictOf(verdict ?? "") !== "protected" ? [asset] : [],
  );

const toldOf = (by: "partner" | "host"): readonly string[] =>
  learned.entries.filter((entry) => entry.by === by).map(({ of }) => of);

test("safety:S2 all that whoever runs the copy learns is told in the app, and nothing else", () => {
  const [kept] = tables.filter(({ heading, columns }) => heading === "What the relay learns" && columns[0] === "what");
  const lines = kept?.rows.map(({ cells }) => cells[0] ?? "") ?? [];
  expect(lines.length).toBeGreaterThan(5);
  expect(toldOf("host").toSorted()).toEqual([...lines, ...openMetadata("The relay")].toSorted());
});

test("all that the other learns beside the words is told in the app, and nothing else", () => {
  expect(openMetadata("The partner").length).toBeGreaterThan(1);
  expect(toldOf("partner").toSorted()).toEqual(openMetadata("The partner").toSorted());
});
