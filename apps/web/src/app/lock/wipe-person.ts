import { wipe, wipeOne } from "../../platform/wipe.ts";
import { hasBook } from "../here/has-book.ts";
import { forgetOurs } from "../ours/forget-ours.ts";
import { noticesHere, switchOffUntold } from "../ours/notices/switch-off-here.ts";
import { BOOK_OF, PEOPLE_HERE, type PersonHere } from "./person-here.ts";
import { forgetSettings } from "./person-memo.ts";

/**
 * Takes a person’s books off this device, and with them the app and all of its settings, unless the other person has a book
 * here: that, and what belongs to it, is not theirs to take. False where something stayed.
 */
export async function wipePerson(who: PersonHere): Promise<boolean> {
  const shared = await forgetOurs(BOOK_OF[who]);
  const databases = [...shared, BOOK_OF[who]];
  const others = await Promise.all(PEOPLE_HERE.filter((one) => one !== who).map(hasBook));
  if (!others.includes(true)) return wipe(databases);
  if (!(await wipeOne(databases))) return false;
  forgetSettings(who);
  await switchOffUntold(shared, noticesHere());
  return true;
}
