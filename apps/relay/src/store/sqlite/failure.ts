import type { Failure } from "../port.ts";

const SQLITE_FULL = 13;
const PRIMARY_CODE = 0xff;

/** The failure that an error of SQLite is; undefined where it is none, but a bug. Messages never hold bound values. */
export function failureOf(cause: unknown): Failure | undefined {
  if (!(cause instanceof Error) || !("code" in cause)) return undefined;
  if (cause.code === "ERR_INVALID_STATE") return { kind: "closed" };
  if (cause.code !== "ERR_SQLITE_ERROR" || !("errcode" in cause)) return undefined;
  if ((Number(cause.errcode) & PRIMARY_CODE) === SQLITE_FULL) return { kind: "full" };
  return { kind: "unavailable", detail: cause.message };
}
