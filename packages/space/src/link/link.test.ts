import { set } from "@counterpoint/records";
import { expect, test } from "vitest";
import { noteKind } from "../testing/kinds.ts";
import {
  beginLinkedBook,
  fetch,
  joinBook,
  newWorld,
  openDevice,
  send,
  type TestDevice,
  until,
} from "../testing/links.ts";
import { value } from "../testing/world.ts";
import type { Arrived } from "./port.ts";

const write = async ({ space }: TestDevice, id: string, text: string) =>
  value(await space.commit(set(noteKind, id, { text })));

const textsOf = ({ space }: TestDevice) =>
  Object.fromEntries(space.list(noteKind).map(({ id, fields }) => [id, fields.text]));

test("hold:H5 what one device writes is on the other, with all that was there before it came", async () => {
  const { first } = await beginLinkedBook();
  await write(first, "before", "early");
  const log: Arrived[] = [];
  await send(first, log);
  const second = await joinBook(first, newWorld(2));
  await fetch(second, log);
  expect(textsOf(second)).toEqual({ before: "early" });
  await write(second, "after", "late");
  await until(second, ({ unsent }) => unsent === 1);
  await send(second, log);
  expect(second.link.standing().unsent).toBe(0);
  await fetch(first, log);
  expect(textsOf(first)).toEqual({ before: "early", after: "late" });
  for (const { link } of [first, second])
    expect(link.standing()).toMatchObject({ alarms: [], mayWrite: true, unsent: 0 });
  const again = await openDevice(second.world);
  expect(textsOf(again)).toEqual(textsOf(first));
  expect(again.link.standing().unsent).toBe(0);
});
