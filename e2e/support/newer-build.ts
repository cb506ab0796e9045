import { createHash } from "node:crypto";
import { cp, readdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const BUILT = fileURLToPath(new URL("../../apps/web/dist", import.meta.url));
const TEXT = /\.(js|css|html|webmanifest)$/;

export interface NewerBuild {
  readonly running: string;
  readonly newer: string;
}

/** Puts a copy of the built app into `folder`. */
export const copyBuild = (folder: string): Promise<void> => cp(BUILT, folder, { recursive: true });

/**
 * Makes of the copy what a build of changed sources would be: another hash of the build, other names of the scripts that
 * carry one, and a list of files that fits them.
 */
export async function makeNewer(folder: string): Promise<NewerBuild> {
  const worker = await readFile(path.join(folder, "sw.js"), "utf8");
  const running = /hash:\s*[`"']([0-9a-f]{12})[`"']/.exec(worker)?.[1];
  const digest = /digest"?:\s*[`"']([0-9a-f]{12})[`"']/.exec(worker)?.[1];
  if (running === undefined || digest === undefined) throw new Error("sw.js names no build");
  const newer = turned(running);
  const renamed: readonly (readonly [string, string])[] = (await readdir(path.join(folder, "assets")))
    .filter((name) => name.endsWith(".js"))
    .map((name) => [name, name.replace(/-([\w-]{8})\.js$/, "-newer$1.js")]);
  const integrities = new Map<string, string>();
  for (const name of await readdir(folder, { recursive: true })) {
    if (!TEXT.test(name) || name === "sw.js") continue;
    const file = path.join(folder, name);
    const before = await readFile(file, "utf8");
    const after = [...renamed, [running, newer] as const].reduce(
      (text, [old, now]) => text.replaceAll(old, now),
      before,
    );
    await writeFile(file, after);
    integrities.set(digestOf(before), digestOf(after));
  }
  const listed = [...renamed, ...integrities, [running, newer] as const, [digest, turned(digest)] as const];
  await writeFile(
    path.join(folder, "sw.js"),
    listed.reduce((text, [old, now]) => text.replaceAll(old, now), worker),
  );
  for (const [old, now] of renamed) await rename(path.join(folder, "assets", old), path.join(folder, "assets", now));
  return { running, newer };
}

const turned = (hex: string): string => [...hex].reverse().join("").replaceAll("0", "f");
const digestOf = (text: string): string => createHash("sha256").update(text).digest("base64");
