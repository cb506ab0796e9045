import { set } from "@counterpoint/records";
import { expect, test } from "vitest";
import { readLocator } from "../devices/locator.ts";
import { converse } from "../sync/conversation.ts";
import { passAll } from "../testing/couple.ts";
import { day, dayKind } from "../testing/kinds.ts";
import { createRoom } from "../testing/meetings.ts";
import { acceptIn, agree, inviteIn, newPerson, openShared, untilKind } from "../testing/partners.ts";
import { value } from "../testing/world.ts";

test("both see the same five words, then each other's name, and once both agree they share a space", async () => {
  const room = createRoom();
  const [ana, ben] = [await newPerson(1, "Ana"), await newPerson(2, "Ben")];
  const inviting = inviteIn(room, ana);
  const accepting = acceptIn(room, ben, inviting.link);
  await untilKind(room, "compare", inviting, accepting);
  expect(inviting.state()).toEqual(accepting.state());
  expect(inviting.state()).toMatchObject({ words: expect.objectContaining({ length: 5 }) });
  inviting.confirm("words");
  accepting.confirm("words");
  await untilKind(room, "names", inviting, accepting);
  expect([inviting.state(), accepting.state()]).toEqual([
    { kind: "names", other: "Ben" },
    { kind: "names", other: "Ana" },
  ]);
  await agree(room, inviting, accepting);
  const [a, b] = [await openShared(ana), await openShared(ben, 2)];
  const space = a.space.id;
  expect(inviting.state()).toEqual({ kind: "paired", space, member: "a", other: "Ben" });
  expect(accepting.state()).toEqual({ kind: "paired", space, member: "b", other: "Ana" });
  expect([b.space.id, a.space.member, b.space.member, a.space.members]).toEqual([space, "a", "b", 2]);

  const monday = day("2026-11-23");
  value(await a.space.commit(set(dayKind, monday, { text: "hers" })));
  value(await b.space.commit(set(dayKind, monday, { text: "his" })));
  await passAll(a, b);
  await passAll(b, a);
  for (const { space: book, link } of [a, b]) {
    expect(book.get(dayKind, monday, "a")?.fields.text).toBe("hers");
    expect(book.get(dayKind, monday, "b")?.fields.text).toBe("his");
    expect(link.standing().alarms).toEqual([]);
  }
  const line = value(await converse(room.relay.transport));
  for (const { secret } of [ana, ben]) expect(value(await readLocator(line, secret)).spaces).toEqual([space]);
});
