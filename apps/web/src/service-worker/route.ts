import { type Files, HASHED_FOLDER } from "./files.ts";

/** The page that answers every address of the app. */
export const PAGE = "/index.html";

/** Addresses that only the server can answer, even when someone opens them in a tab. */
const SERVER_ONLY: ReadonlySet<string> = new Set(["/health"]);

export type Route =
  /** Not ours: the browser goes on as if there were no worker. */
  | { readonly kind: "leave-alone" }
  /** A file of the build, under this path. */
  | { readonly kind: "file"; readonly path: string }
  /** A file of the build that is kept only once it was needed. */
  | { readonly kind: "on-use"; readonly path: string };

/** Decides by method, address and mode alone. Query strings are ignored: no file of the app depends on one. */
export function routeOf(request: Pick<Request, "method" | "mode" | "url">, origin: string, files: Files): Route {
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== origin) return { kind: "leave-alone" };
  const path = url.pathname;
  if (files.onUse.includes(path)) return { kind: "on-use", path };
  // A hashed file that is not in the list belongs to another build, which a window may still be running.
  if (path.startsWith(HASHED_FOLDER) || files.precached.some((file) => file.path === path))
    return { kind: "file", path };
  if (request.mode === "navigate" && isAppAddress(path)) return { kind: "file", path: PAGE };
  return { kind: "leave-alone" };
}

function isAppAddress(path: string): boolean {
  const last = path.slice(path.lastIndexOf("/") + 1);
  return !last.includes(".") && !SERVER_ONLY.has(path);
}
