import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";

const ENTRY = path.resolve(import.meta.dirname, "../../packages/talk/src/wording/read.ts");

/** Bytes of the reader with all its rules, made small as the app's code is and packed by gzip. The composer is not in it. */
export async function engineSize(): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, rollupOptions: { input: ENTRY, preserveEntrySignatures: "strict" } },
  });
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const code = outputs.map((file) => (file.type === "chunk" ? file.code : "")).join("");
  return gzipSync(code, { level: 9 }).length;
}
