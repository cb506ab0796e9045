import { set } from "@counterpoint/records";
import { expect, test, vi } from "vitest";
import { noteKind } from "./testing/kinds.ts";
import { createWorld } from "./testing/world.ts";

test("hold:H5 two tabs that both write the same record come to the same", async () => {
  const world = createWorld();
  const [one, two] = [await world.open(), await world.open()];
  await Promise.all([
    one.commit(set(noteKind, "n", { text: "from one", colour: "red" })),
    two.commit(set(noteKind, "n", { text: "from two" })),
    one.commit(set(noteKind, "m", { text: "only one" })),
  ]);
  await Promise.all([one.refresh(), two.refresh()]);
  expect(one.list(noteKind)).toEqual(two.list(noteKind));
  expect(one.list(noteKind)).toEqual((await world.open()).list(noteKind));
  expect(one.get(noteKind, "n")?.fields).toEqual({ text: "from two", colour: "red" });
});

test("a tab hears of what another wrote, and shows it", async () => {
  const world = createWorld();
  const [one, two] = [await world.open(), await world.open()];
  const shown = new Promise<unknown>((resolve) => {
    two.subscribe(() => {
      const note = two.get(noteKind, "n");
      if (note !== undefined) resolve(note.fields);
    });
  });
  await one.commit(set(noteKind, "n", { text: "hello" }));
  expect(await shown).toEqual({ text: "hello" });
  const heard = vi.fn();
  two.subscribe(heard);
  two.close();
  await one.commit(set(noteKind, "n", { text: "too late" }));
  await one.refresh();
  expect(heard).not.toHaveBeenCalled();
});

test("a later write in the other tab holds, even within one millisecond of the clock", async () => {
  const world = createWorld();
  world.clock.now = () => 5_000;
  const [one, two] = [await world.open(), await world.open()];
  for (let i = 0; i < 10; i++) {
    const [writer, reader] = i % 2 === 0 ? [one, two] : [two, one];
    await writer.commit(set(noteKind, "n", { text: `${i}` }));
    await reader.refresh();
    expect(reader.get(noteKind, "n")?.fields).toEqual({ text: `${i}` });
  }
});
