import { err, ok, type Result } from "@counterpoint/kernel";

/** What the person who runs the relay wants done with the store. */
export interface Task {
  readonly name: "backup" | "restore" | "check";
  /** As it was typed. Only a check needs none, and looks at the store itself. */
  readonly file: string | undefined;
}

const USAGE = "Say what to do: backup FILE, restore FILE, or check [FILE].";

export function parseTask([name, file, ...more]: readonly string[]): Result<Task, string> {
  if (more.length > 0 || file === "") return err(USAGE);
  if (name === "check") return ok({ name, file });
  if ((name === "backup" || name === "restore") && file !== undefined) return ok({ name, file });
  return err(USAGE);
}
