import { readBackup } from "@counterpoint/space";
import { decideThanks } from "@counterpoint/talk";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeFile } from "../backup/make.ts";
import { english } from "../messages/en.ts";
import { day } from "../testing/bench.tsx";
import { must } from "../testing/must.ts";
import { type Couple, createCouple } from "../testing/ours.tsx";
import { saidBy, writeAll } from "../testing/ours-written.ts";
import { namesIn } from "./names-in.ts";
import { sharedPages } from "./shared-pages.ts";

let couple: Couple;
beforeEach(async () => {
  couple = await createCouple();
});
afterEach(() => couple.close());

const pages = (): string => sharedPages(couple.a.space, namesIn(couple.a.space, english.ours), english);

test("a readable copy has all that both wrote, each under their own name", async () => {
  await writeAll(couple);
  const lines = pages().split("\n");
  for (const name of ["Ana", "Ben"]) {
    expect(lines[lines.indexOf(`> ${saidBy(name).thanks}`) - 1]).toBe(`${name}, 2026-11-26:`);
    expect(lines).toContain(`> ${saidBy(name).answer}`);
  }
  expect(lines[lines.indexOf("> Chess") - 1]).toBe(`${english.leaving.kept.both}:`);
  expect(lines[0]).toBe("# What Ana and Ben shared");
});

test("no line of a person's is taken for one of the file's", async () => {
  const text = "# A heading\n```\n## Another";
  const thanks = decideThanks({ type: "thank", name: "t".repeat(22), date: day("2026-11-26"), text });
  must(await couple.a.space.commit(must(thanks)));
  const own = pages()
    .split("\n")
    .filter((line) => /^(#|`)/.test(line));
  expect(own).not.toContain("# A heading");
  expect(own.some((line) => line.startsWith("`"))).toBe(false);
});

test("it is whole as a file too, and says what is in it to a program", async () => {
  await writeAll(couple);
  const made = must(await makeFile(couple.a.space, { kind: "markdown" }, pages));
  expect([made.name, made.unreadable]).toEqual(["notes.md", 0]);
  expect(await made.file.text()).toContain(saidBy("Ben").limit);
  expect((await readBackup(made.file)).ok).toBe(true);
});
