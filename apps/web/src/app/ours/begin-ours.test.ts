import type { Clock } from "@counterpoint/kernel";
import { PERSON_NAME_ID, personNameKind } from "@counterpoint/space";
import { pairKind } from "@counterpoint/talk";
import { expect, test } from "vitest";
import { systemClock } from "../../platform/clock.ts";
import { must } from "../testing/must.ts";
import { createCouple } from "../testing/ours.tsx";
import { beginOurs } from "./begin-ours.ts";

const later: Clock = { ...systemClock, now: () => systemClock.now() + 864e5 };

test("who invited brings the common clock, both their names; done again nothing moves", async () => {
  const couple = await createCouple({ pair: null });
  for (const { space } of [couple.b, couple.a]) must(await beginOurs(space, `I am ${space.member}`, systemClock));
  await couple.pass();
  const found = () => couple.b.space.list(pairKind).map(({ fields }) => fields);
  const begun = found();
  expect(begun).toMatchObject([{ hour: 20, zone: systemClock.zone() }]);
  expect(couple.b.space.get(personNameKind, PERSON_NAME_ID, "a")?.fields.name).toBe("I am a");
  expect(couple.a.space.get(personNameKind, PERSON_NAME_ID, "b")?.fields.name).toBe("I am b");
  must(await beginOurs(couple.a.space, "Ana", later));
  await couple.pass();
  expect(found()).toEqual(begun);
  couple.close();
});

test("who was invited begins no clock, so that there is one", async () => {
  const couple = await createCouple({ pair: null });
  must(await beginOurs(couple.b.space, "Ben", systemClock));
  expect(couple.b.space.list(pairKind)).toEqual([]);
  couple.close();
});
