import { personNameKind } from "@counterpoint/space";
import { pairKind, readPair } from "@counterpoint/talk";
import { afterEach, beforeEach, expect, test } from "vitest";
import { systemClock } from "../../platform/clock.ts";
import { type Couple, createCouple, type TestOurs } from "../testing/ours.tsx";
import { keepBegun } from "./keep-begun.ts";

let couple: Couple;

beforeEach(async () => {
  couple = await createCouple({ pair: null });
  couple.a.show({ status: { kind: "catching-up" } });
});
afterEach(() => couple.close());

const pairOf = ({ space }: TestOurs) => readPair(space.list(pairKind));

test("a clock that was not begun is begun by who invited, once all has come, and keeps the names as they are", async () => {
  const stop = keepBegun(couple.a, systemClock);
  expect(pairOf(couple.a)).toBeNull();
  couple.a.show({ status: { kind: "in-step" } });
  await expect.poll(() => pairOf(couple.a)?.hour).toBe(20);
  expect(couple.a.space.list(personNameKind).map(({ fields }) => fields.name)).toEqual(["Ana"]);
  stop();
});

test("one that was begun stays, and who was invited begins none", async () => {
  keepBegun(couple.b, systemClock)();
  expect(pairOf(couple.b)).toBeNull();
  const other = await createCouple({ pair: { zone: "Asia/Tokyo", hour: 7 } });
  keepBegun(other.a, systemClock)();
  expect(pairOf(other.a)).toMatchObject({ zone: "Asia/Tokyo", hour: 7 });
  other.close();
});
