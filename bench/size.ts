/** JavaScript that the browser fetches before Today can be used: the entry and all that it imports at once. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Bench } from "./support/row.ts";
import { printIfRunAlone } from "./support/table.ts";

const DIST = path.resolve(import.meta.dirname, "../apps/web/dist");

export const size: Bench = async () => {
  const html = readFileSync(path.join(DIST, "index.html"), "utf8");
  const scripts = new Set(Array.from(html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g), ([, file]) => file ?? ""));
  const bytes = [...scripts].map((file) => gzipSync(readFileSync(path.join(DIST, file)), { level: 9 }).length);
  const figure = bytes.reduce((sum, one) => sum + one, 0) / 1000;
  return [{ what: "JavaScript before Today is usable, gzip", figure, unit: "kB", reach: 110, aim: 90 }];
};

await printIfRunAlone(import.meta.filename, size);
