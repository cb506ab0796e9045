import { type CivilDate, parseCivilDate } from "@counterpoint/kernel";
import { beforeEach, expect, test } from "vitest";
import { another, beginPeople, DAY_MS, leave, type People, type Person, wake, write } from "../testing/leaving.ts";
import { tampering } from "../testing/tampering.ts";
import { value } from "../testing/world.ts";

let people: People;
let a: Person;
let b: Person;
beforeEach(async () => {
  people = await beginPeople(7);
  ({ a, b } = people);
});

const day = (text: string): CivilDate => value(parseCivilDate(text));
const SATURDAY = day("2026-12-05");

test("safety:S7 the day on which somebody means to end it is kept through a restart, and can be taken back", async () => {
  value(await b.link.endOn(SATURDAY));
  expect(b.link.standing().endsOn).toBe(SATURDAY);
  b.close();
  const again = await wake(people.room, b.world);
  expect(again.link.standing().endsOn).toBe(SATURDAY);
  value(await again.link.endOn(null));
  again.close();
  expect((await wake(people.room, b.world)).link.standing().endsOn).toBeNull();
});

test("safety:S7 nobody else is told of that day: not the other, not another device, not whoever passes things on", async () => {
  const { room } = people;
  const second = await another(room, b);
  b.close();
  const said = new Set<string>();
  const listening = tampering(room.relay.transport, { heard: ({ type }) => void said.add(type) });
  const again = await wake(room, b.world, listening);
  await room.pass(30 * DAY_MS);
  const before = [...said].toSorted();
  said.clear();
  value(await again.link.endOn(SATURDAY));
  again.sync.hurry();
  await room.pass(30 * DAY_MS);
  expect(before).toContain("read-log");
  expect(before).toEqual(expect.arrayContaining([...said]));
  expect([a.link.standing().endsOn, second.link.standing().endsOn]).toEqual([null, null]);
  expect([a, again].map(({ link }) => link.standing().over)).toEqual([null, null]);
});

test("once it is over, in whatever way, there is no such day any more", async () => {
  const { room } = people;
  for (const one of [a, b]) value(await one.link.endOn(SATURDAY));
  await leave(b, room);
  expect(b.link.standing().endsOn).toBeNull();
  value(await b.link.endOn(SATURDAY));
  expect(b.link.standing().endsOn).toBeNull();
  await write(a, room, "still here");
  expect(a.link.standing().endsOn).toBe(SATURDAY);
  const ended = a.sync.extend(() => a.link.acts.dissolve());
  await room.pass(60_000);
  value(await ended);
  expect(a.link.standing()).toMatchObject({ over: "ended", endsOn: null });
});
