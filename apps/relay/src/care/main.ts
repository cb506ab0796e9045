/** Backups of the store, and checks of it: `counterpoint relay backup FILE` and its neighbours start this. */
import { parseSettings } from "../settings.ts";
import { doTask } from "./do-task.ts";
import { parseTask } from "./task.ts";

function giveUp(why: string): never {
  console.error(why);
  process.exit(2);
}

const settings = parseSettings(process.env, process.cwd());
if (!settings.ok) giveUp(settings.error.why);
const task = parseTask(process.argv.slice(2));
if (!task.ok) giveUp(task.error);
const done = doTask(task.value, settings.value);
if (!done.ok) giveUp(done.error);
console.log(done.value);
