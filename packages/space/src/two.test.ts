import { set } from "@counterpoint/records";
import { expect, test } from "vitest";
import { beginCouple, passAll } from "./testing/couple.ts";
import { day, dayKind, noteKind } from "./testing/kinds.ts";
import { value } from "./testing/world.ts";

const MONDAY = day("2026-11-23");

test("each writes under their own name, and both see whose it is", async () => {
  const { a, b } = await beginCouple();
  expect([a.space.member, b.space.member, a.space.members]).toEqual(["a", "b", 2]);
  expect(a.space.id).toBe(b.space.id);
  value(await a.space.commit([...set(dayKind, MONDAY, { text: "hers" }), ...set(noteKind, "n", { text: "first" })]));
  value(await b.space.commit(set(dayKind, MONDAY, { text: "his" })));
  await passAll(a, b);
  await passAll(b, a);
  for (const { space } of [a, b]) {
    expect(space.get(dayKind, MONDAY, "a")?.fields.text).toBe("hers");
    expect(space.get(dayKind, MONDAY, "b")?.fields.text).toBe("his");
    expect(space.get(dayKind, MONDAY)?.owner).toBe(space.member);
    expect(space.list(dayKind).map(({ owner }) => owner)).toEqual([space.member]);
    expect(space.list(noteKind)).toEqual([{ id: "n", owner: null, fields: { text: "first" } }]);
  }
});
