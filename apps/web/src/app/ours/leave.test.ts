import { err } from "@counterpoint/kernel";
import { type Transport, takeParcel } from "@counterpoint/space";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bookByFile } from "../parcel/book-by-file.ts";
import { must } from "../testing/must.ts";
import { type Couple, createCouple } from "../testing/ours.tsx";
import { writeAll } from "../testing/ours-written.ts";
import { acceptOf } from "./accept.ts";
import { allShared } from "./all-shared.ts";
import { hostOf } from "./host-of.ts";
import { endForBoth, leaveSilently } from "./leave.ts";

let couple: Couple;
beforeEach(async () => {
  couple = await createCouple();
  await writeAll(couple);
});
afterEach(() => couple.close());

test("safety:S7 who ends a book of files is done with it at once, and the other learns of it from the next file", async () => {
  const { a, b } = couple;
  const before = allShared(b.space);
  must(await endForBoth(a));
  must(await endForBoth(a));
  expect([a.view().over, a.view().parted, b.view().over]).toEqual(["ended", true, null]);
  expect(a.view().alarms).toEqual([]);
  const file = must(await bookByFile(a.link, acceptOf(a)).make());
  must(await takeParcel(b.link, file));
  expect(b.view().over).toBe("ended");
  expect(allShared(b.space)).toEqual(before);
});

test("safety:S7 where this device could not be done with it at once, the same again does it", async () => {
  const { a } = couple;
  const full = { ...a, link: { ...a.link, part: async () => err({ kind: "full" } as const) } };
  expect(await endForBoth(full)).toEqual(err({ kind: "full" }));
  expect([a.view().over, a.view().parted]).toEqual(["ended", false]);
  must(await endForBoth(a));
  expect([a.view().over, a.view().parted]).toEqual(["ended", true]);
});

test("safety:S7 who leaves a book of files without a word takes and gives nothing more, and the other is told nothing", async () => {
  const { a, b } = couple;
  const [before, shown] = [allShared(a.space), b.view()];
  must(await leaveSilently(a));
  expect([a.view().over, a.view().parted]).toEqual(["left", true]);
  expect(allShared(a.space)).toEqual(before);
  expect(b.view()).toBe(shown);
  expect(a.link.exchange.waiting()).toEqual([]);
});

const away: Transport = {
  origin: "https://book.example.org",
  open: (listener) => {
    queueMicrotask(() => listener.closed());
    return { send: () => undefined, close: () => undefined };
  },
};

test("where it goes by way of a host that does not answer, nothing is over", async () => {
  const book = { ...couple.a, reach: { transport: away } };
  expect(hostOf(book)).toBe("book.example.org");
  expect(await endForBoth(book)).toEqual({ ok: false, error: "offline" });
  expect(await leaveSilently(book)).toEqual({ ok: false, error: { kind: "offline" } });
  expect(couple.a.view().over).toBeNull();
});
