import type { MiddlewareHandler } from "hono";
import { CONTENT_POLICY } from "./content-policy.ts";
import { PERMISSIONS_POLICY } from "./permissions-policy.ts";

const A_YEAR_IN_SECONDS = 31_536_000;

/** Sets the same headers on every answer, refusals and failures included. */
export function securityHeaders(publicUrl: URL | undefined): MiddlewareHandler {
  const headers: readonly (readonly [string, string])[] = [
    ["Content-Security-Policy", CONTENT_POLICY],
    ["Permissions-Policy", PERMISSIONS_POLICY],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Cross-Origin-Resource-Policy", "same-origin"],
    ["Referrer-Policy", "no-referrer"],
    ["X-Content-Type-Options", "nosniff"],
    // A browser that once saw this over https never asks over http again; on plain http it would lock people out.
    ...(publicUrl?.protocol === "https:"
      ? ([["Strict-Transport-Security", `max-age=${A_YEAR_IN_SECONDS}`]] as const)
      : []),
  ];
  return async (context, next) => {
    await next();
    for (const [name, value] of headers) context.res.headers.set(name, value);
  };
}
