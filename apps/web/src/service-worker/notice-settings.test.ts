import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import {
  createNoticeList,
  isQuiet,
  NOTICES_CACHE,
  type NoticeSettings,
  type NoticeStore,
  noticesOf,
} from "./notice-settings.ts";
import { type FakeCaches, fakeCaches } from "./testing/fake-caches.ts";

const ORIGIN = "https://book.example.org";
const BOOK = "counterpoint-ours-1";
const SETTINGS: NoticeSettings = {
  text: "Your book",
  quiet: { from: 21, to: 8 },
  endpoint: "https://web.push.apple.com/one",
};

let caches: FakeCaches;
let store: NoticeStore;
beforeEach(() => {
  caches = fakeCaches();
  store = noticesOf(createNoticeList(caches, ORIGIN), BOOK);
});

describe("what is to be shown", () => {
  test("is not there until it is kept, and gone when it is forgotten", async () => {
    expect(await store.read()).toBeUndefined();
    await store.keep(SETTINGS);
    expect(await store.read()).toEqual(SETTINGS);
    await store.keep({ ...SETTINGS, quiet: { from: 0, to: 0 } });
    expect(await noticesOf(createNoticeList(caches, ORIGIN), BOOK).read()).toMatchObject({ quiet: { from: 0, to: 0 } });
    await store.forget();
    expect(await store.read()).toBeUndefined();
    expect(await caches.keys()).not.toContain(NOTICES_CACHE);
    await store.forget();
  });

  test("is of the book for which it was switched on; what is of none, as it once was, goes to the first that asks", async () => {
    const list = createNoticeList(caches, ORIGIN);
    const other = noticesOf(list, "counterpoint-other-ours-1");
    await (await caches.open(NOTICES_CACHE)).put(`${ORIGIN}/notices`, new Response(JSON.stringify(SETTINGS)));
    await store.keep({ ...SETTINGS, quiet: { from: 1, to: 2 } });
    expect(await other.read()).toBeUndefined();
    await other.keep(SETTINGS);
    expect([await store.read(), await other.read()]).toEqual([{ ...SETTINGS, quiet: { from: 1, to: 2 } }, SETTINGS]);
    await store.forget();
    expect([await store.read(), await other.read()]).toEqual([undefined, SETTINGS]);
  });

  test("hold:H7 is nothing where something else lies in its place", async () => {
    const put = async (value: string): Promise<void> =>
      (await caches.open(NOTICES_CACHE)).put(`${ORIGIN}/notices`, new Response(value));
    const broken = [
      "",
      "{",
      "null",
      "[]",
      '"Your book"',
      JSON.stringify({ ...SETTINGS, text: 1 }),
      JSON.stringify({ books: SETTINGS }),
      JSON.stringify({ books: [1, null, { ...SETTINGS, endpoint: 7 }] }),
      JSON.stringify({ ...SETTINGS, endpoint: undefined }),
      JSON.stringify({ ...SETTINGS, quiet: null }),
      JSON.stringify({ ...SETTINGS, quiet: { from: 21 } }),
      JSON.stringify({ ...SETTINGS, quiet: { from: 24, to: 0 } }),
      JSON.stringify({ ...SETTINGS, quiet: { from: 1.5, to: 0 } }),
      JSON.stringify({ ...SETTINGS, quiet: { from: -1, to: 0 } }),
    ];
    for (const value of broken) {
      await put(value);
      expect(await store.read(), value).toBeUndefined();
    }
    await put(JSON.stringify({ ...SETTINGS, more: "of a later version" }));
    expect(await store.read()).toEqual(SETTINGS);
  });
});

describe("quiet hours", () => {
  test.each([
    [{ from: 21, to: 8 }, [21, 22, 23, 0, 1, 2, 3, 4, 5, 6, 7]],
    [{ from: 9, to: 12 }, [9, 10, 11]],
    [{ from: 23, to: 0 }, [23]],
    [{ from: 0, to: 1 }, [0]],
    [{ from: 7, to: 7 }, []],
  ])("of %o are %o", (quiet, hours) => {
    const found = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => isQuiet(quiet, hour));
    expect(found).toEqual([...hours].toSorted((one, other) => one - other));
  });

  test("are as many as there are from one to the other, around midnight or not", () => {
    const hour = fc.nat(23);
    fc.assert(
      fc.property(hour, hour, (from, to) => {
        const quiet = Array.from({ length: 24 }, (_, at) => at).filter((at) => isQuiet({ from, to }, at));
        expect(quiet).toHaveLength((to - from + 24) % 24);
        expect(quiet.includes(to)).toBe(false);
      }),
    );
  });
});
