import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readWording } from "@counterpoint/talk";
import type { Read } from "./figures.ts";
import { readSamples } from "./sample.ts";

const FOLDER = path.resolve(import.meta.dirname, "../../packages/talk/phrasings");
/** Written by somebody who had seen no rule, and never looked at to make one. */
const FRESH = "fresh.jsonl";

export const readSet = (files: readonly string[]): readonly Read[] =>
  files
    .flatMap((file) => readSamples(readFileSync(file, "utf8")))
    .map((sample) => ({ sample, reading: readWording(sample.text) }));

export const freshFile: string = path.join(FOLDER, FRESH);

export const ownFiles = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(".jsonl") && file !== FRESH)
    .sort()
    .map((file) => path.join(FOLDER, file));
