import { openIndexedDbStorage } from "@counterpoint/space";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { browserMemo } from "../../platform/memo.ts";
import { MEMO_KEYS } from "../../platform/memo-keys.ts";
import { keepRest, readRest } from "../../platform/rest.ts";
import * as waking from "../../platform/waking-by-push.ts";
import * as wiping from "../../platform/wipe.ts";
import { noticesOf } from "../../service-worker/notice-settings.ts";
import * as books from "../here/has-book.ts";
import { noticesHere } from "../ours/notices/switch-off-here.ts";
import { sharedNames } from "../ours/profiles.ts";
import { must } from "../testing/must.ts";
import { BOOK_OF, PEOPLE_HERE } from "./person-here.ts";
import { personMemo } from "./person-memo.ts";
import { wipePerson } from "./wipe-person.ts";

// Of this file alone: whatever else runs in the same browser has books under the usual names.
vi.mock("./person-here.ts", () => ({
  PEOPLE_HERE: ["first", "second"],
  BOOK_OF: { first: "wipe-person", second: "wipe-person-other" },
}));
vi.mock("../../platform/wipe.ts", { spy: true });
vi.mock("../../platform/waking-by-push.ts", { spy: true });
vi.mock("../here/has-book.ts", { spy: true });

const NOTICE = { text: "Your book", quiet: { from: 21, to: 8 }, endpoint: "https://web.push.apple.com/one" };
const noticeOf = (book: string) => noticesOf(noticesHere().list, book);

const here = async (): Promise<readonly string[]> =>
  (await indexedDB.databases()).flatMap(({ name = "" }) => (name.startsWith("wipe-person") ? [name] : [])).toSorted();

async function clear(): Promise<void> {
  for (const who of PEOPLE_HERE) {
    for (const name of [BOOK_OF[who], ...(await sharedNames(BOOK_OF[who]))]) {
      await wiping.deleteDatabase(indexedDB, name);
    }
  }
  localStorage.clear();
}

beforeEach(async () => {
  await clear();
  for (const who of PEOPLE_HERE) {
    for (const name of [BOOK_OF[who], `${BOOK_OF[who]}-ours-1`]) must(await openIndexedDbStorage(name)).close();
    keepRest(15, personMemo(who));
    await noticeOf(`${BOOK_OF[who]}-ours-1`).keep(NOTICE);
  }
  browserMemo.keep(MEMO_KEYS.theme, "dark");
  // Whether a lock is on them is asked elsewhere, and tested there.
  vi.mocked(books.hasBook).mockImplementation(async (who) => (await here()).includes(BOOK_OF[who]));
  vi.mocked(wiping.wipe).mockClear();
  vi.mocked(wiping.wipe).mockResolvedValue(true);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await clear();
});

test.each([
  ["first", "second"],
  ["second", "first"],
] as const)(
  "safety:S5 what the %s takes off this device leaves the book of the %s as it was, with all that is set for it",
  async (who, other) => {
    const giveBack = vi.fn(async () => undefined);
    vi.mocked(waking.createPushPort).mockReturnValue({ ...noticesHere().push, unsubscribe: giveBack });
    expect(await wipePerson(who)).toBe(true);
    // Nobody told the host: what it sends for the book that is gone is not to come as if it were for the other.
    expect(giveBack).toHaveBeenCalledOnce();
    expect(await here()).toEqual([BOOK_OF[other], `${BOOK_OF[other]}-ours-1`]);
    expect([readRest(personMemo(other)), browserMemo.read(MEMO_KEYS.theme)]).toEqual([15, "dark"]);
    const notices = [who, other].map((one) => noticeOf(`${BOOK_OF[one]}-ours-1`).read());
    expect(await Promise.all(notices)).toEqual([undefined, NOTICE]);
    expect(wiping.wipe).not.toHaveBeenCalled();
  },
);

test("safety:S5 with the last book the app goes too, and all that was set", async () => {
  expect(await wipePerson("first")).toBe(true);
  expect(await wipePerson("second")).toBe(true);
  expect(wiping.wipe).toHaveBeenCalledExactlyOnceWith(["wipe-person-other-ours-1", "wipe-person-other"]);
});
