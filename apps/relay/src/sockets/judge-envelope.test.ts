import { headOf } from "@counterpoint/membership";
import { decodeEnvelope } from "@counterpoint/wire";
import { expect, test } from "vitest";
import { judgeEnvelope } from "./judge-envelope.ts";
import {
  adding,
  anyDevice,
  type Book,
  bookOf,
  type Claims,
  chance,
  envelopeBy,
  type Person,
  removing,
} from "./people.acceptance.ts";

const [ana, ben] = [anyDevice(), anyDevice()];

function judged(book: Book, person: Person, claims: Partial<Claims> = {}) {
  const bytes = envelopeBy(person, book, claims);
  const envelope = decodeEnvelope(bytes);
  if (!envelope.ok) throw new Error(envelope.error);
  return judgeEnvelope({ ...book.state, left: new Set() }, envelope.value.header, bytes);
}

test("an envelope of a live device is allowed with the epoch of the head that it names, then and later", async () => {
  const book = await bookOf(ana, ben);
  const then = { head: headOf(book.state), epoch: 0 };
  expect(judged(book, ana)).toBeUndefined();
  await book.next(ana, book.epoch());
  expect(judged(book, ben, then)).toBeUndefined();
  expect(judged(book, ben)).toBeUndefined();
  expect(judged(book, ben, { epoch: 0 })).toBe("stale-epoch");
  expect(judged(book, ben, { ...then, epoch: 1 })).toBe("stale-epoch");
});

test("a head that is not known, or that was before the device, has to be another", async () => {
  const book = await bookOf(ana);
  const before = headOf(book.state);
  await book.next(ana, adding(ben));
  expect(judged(book, ana, { head: chance.bytes(32) })).toBe("stale-epoch");
  expect(judged(book, ben, { head: before })).toBe("stale-epoch");
  expect(judged(book, ben)).toBeUndefined();
});

test("hold:H6 whoever was removed, and whoever never was there, is allowed nothing; the others, once an epoch is made", async () => {
  const book = await bookOf(ana, ben);
  const then = { head: headOf(book.state), epoch: 0 };
  await book.next(ana, removing(ben));
  expect([judged(book, ben), judged(book, ben, then), judged(book, anyDevice())]).toEqual([
    "removed",
    "removed",
    "removed",
  ]);
  expect(judged(book, ana)).toBe("stale-epoch");
  await book.next(ana, book.epoch());
  expect(judged(book, ana)).toBeUndefined();
});

test("nothing is written once a book has ended, whatever head it names", async () => {
  const book = await bookOf(ana);
  const before = { head: headOf(book.state), epoch: 0 };
  await book.next(book.words, { kind: "dissolve" });
  expect([judged(book, ana), judged(book, ana, before)]).toEqual(["not-allowed", "not-allowed"]);
});
