import { err, ok, type Result } from "@counterpoint/kernel";

export interface Message {
  /** As it was given, of whatever type; null where none was. */
  readonly id: unknown;
  readonly text: string;
}

/** The error is what the line says instead of an answer. */
export function readLine(line: string): Result<Message, string> {
  const parsed = parse(line);
  if (!parsed.ok) return parsed;
  const given = parsed.value;
  if (typeof given !== "object" || given === null || Array.isArray(given)) return err("This is no JSON object.");
  if (!("text" in given)) return err('There is no "text".');
  if (typeof given.text !== "string") return err('"text" is no string.');
  return ok({ id: "id" in given ? given.id : null, text: given.text });
}

function parse(line: string): Result<unknown, string> {
  try {
    const value: unknown = JSON.parse(line);
    return ok(value);
  } catch (cause) {
    return err(`This is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}
