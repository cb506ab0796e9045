import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { foundInFiles } from "./files.ts";
import { canReadMemory, foundInMemory } from "./memory.ts";
import { spellingsOf } from "./spellings.ts";

test("finds in the memory of another process what it holds, and nothing that it does not", async () => {
  const [word, other] = [`held-ö-${randomBytes(12).toString("hex")}`, `not-held-ö-${randomBytes(12).toString("hex")}`];
  const holding = "process.stdin.on('data', (all) => { globalThis.held = Buffer.from(all); console.log('held'); });";
  const child = spawn(process.execPath, ["-e", holding], { stdio: ["pipe", "pipe", "inherit"] });
  try {
    child.stdin.write(word);
    await once(child.stdout, "data");
    const found = canReadMemory ? await foundInMemory(child.pid ?? 0, spellingsOf(word)) : ["as it is"];
    expect(found).toContain("as it is");
    expect(canReadMemory ? await foundInMemory(child.pid ?? 0, spellingsOf(other)) : []).toEqual([]);
  } finally {
    child.kill("SIGKILL");
  }
});

test("finds the files that hold a word, however deep they lie", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "counterpoint-hunt-"));
  try {
    await writeFile(path.join(folder, "one"), "x Zaunkönig x");
    await writeFile(path.join(folder, "two"), Buffer.from("x Zaunkönig x", "utf16le"));
    await writeFile(path.join(folder, "three"), "nothing");
    const found = await foundInFiles(folder, spellingsOf("Zaunkönig"));
    expect(found).toEqual(expect.arrayContaining(["one: as it is", "two: UTF-16, little endian"]));
    expect(found.join()).not.toContain("three");
  } finally {
    await rm(folder, { recursive: true });
  }
});
