import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { err, ok, type Result } from "@counterpoint/kernel";
import { type Packed, packed } from "./packed.ts";

export const PAGE = "/index.html";

export interface SiteFile {
  readonly type: string;
  readonly bytes: Buffer<ArrayBuffer>;
  /** Quoted digest of the content, without the encoding. */
  readonly tag: string;
  /** Its name carries a hash of its content, so it never changes. */
  readonly forever: boolean;
  /** Absent where packing gains nothing. */
  readonly packed: Packed | undefined;
}

/** Every file of the built app by its path in the URL. What is not in here does not exist: no path is ever resolved. */
export type Site = ReadonlyMap<string, SiteFile>;

export interface SiteError {
  readonly kind: "not-built";
  readonly why: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};
const ALREADY_SMALL = /\.(png|woff2)$/;
const SMALLEST_PACKED = 1024;

/** Reads the built app into memory: some megabytes, once, at the start. */
export function readSite(folder: string): Result<Site, SiteError> {
  if (!existsSync(path.join(folder, PAGE))) {
    return err({
      kind: "not-built",
      why: `The app has not been built: there is no index.html in ${folder}. Run "npm start" in the project's folder, which builds it first.`,
    });
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return ok(
    new Map(
      files.map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        const name = `/${path.relative(folder, file).replaceAll(path.sep, "/")}`;
        return [name, siteFile(name, readFileSync(file))];
      }),
    ),
  );
}

function siteFile(name: string, bytes: Buffer<ArrayBuffer>): SiteFile {
  return {
    type: TYPES[path.extname(name)] ?? "application/octet-stream",
    bytes,
    tag: createHash("sha256").update(bytes).digest("base64url").slice(0, 22),
    forever: name.startsWith("/assets/"),
    packed: ALREADY_SMALL.test(name) || bytes.length < SMALLEST_PACKED ? undefined : packed(bytes),
  };
}
