import { DatabaseError } from "pg";
import type { Failure } from "../port.ts";

const DISK_FULL = "53100";

/** Classes of SQLSTATE that only a wrong statement meets: data exceptions, broken constraints, wrong syntax. */
const BUGS = /^(22|23|42)/;

/** The failure that an error of the driver is; undefined where it is none, but a bug. Nothing of a row is quoted. */
export function failureOf(cause: unknown): Failure | undefined {
  if (cause instanceof DatabaseError) {
    const code = cause.code ?? "";
    if (code === DISK_FULL) return { kind: "full" };
    return BUGS.test(code) ? undefined : { kind: "unavailable", detail: `PostgreSQL answered ${code}` };
  }
  // A line that broke is a plain Error, of the system with a code or of the driver without one.
  if (!(cause instanceof Error) || cause.constructor !== Error) return undefined;
  return { kind: "unavailable", detail: "code" in cause ? String(cause.code) : cause.message };
}
