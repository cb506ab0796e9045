import { set } from "@counterpoint/records";
import { expect, test } from "vitest";
import { openMemoryStorage } from "../storage/memory.ts";
import type { Storage } from "../storage/port.ts";
import { noteKind } from "../testing/kinds.ts";
import { beginLinkedBook, openDevice, send, type TestDevice } from "../testing/links.ts";
import { value } from "../testing/world.ts";

const write = async ({ space }: TestDevice, count: number): Promise<void> => {
  for (let at = 0; at < count; at++) value(await space.commit(set(noteKind, `${at}`, { text: "x".repeat(4_000) })));
};

async function sealAll({ link }: TestDevice): Promise<number> {
  let sealed = 0;
  for await (const envelope of link.envelopes()) if (envelope.ok) sealed++;
  return sealed;
}

/** How the same device, opened anew and with nothing counted yet, sees itself. */
const unsentAnew = async ({ world }: TestDevice): Promise<number> => (await openDevice(world)).link.standing().unsent;

test("what waits is counted right while it is sealed, sent and written in turn", async () => {
  const { first } = await beginLinkedBook();
  for (const [written, act] of [
    [40, sealAll],
    [3, sealAll],
    [50, send],
    [20, sealAll],
    [1, send],
  ] as const) {
    await write(first, written);
    await act(first);
    expect(first.link.standing().unsent).toBe(await unsentAnew(first));
  }
  expect(first.link.standing().unsent).toBe(0);
});

test("sealing a long log goes through it about as often as it has pages, not once for each envelope", async () => {
  const { first } = await beginLinkedBook();
  await write(first, 400);
  let entries = 0;
  const disk = openMemoryStorage(first.world.disk);
  const counting: Storage = {
    ...disk,
    log: async (after, limit) => {
      const page = await disk.log(after, limit);
      if (page.ok) entries += page.value.length;
      return page;
    },
  };
  const device = await openDevice(first.world, counting);
  entries = 0;
  const sealed = await sealAll(device);
  expect(sealed).toBeGreaterThan(20);
  // Each envelope reads on from where the last one ended; without counting on, all of it would be read as often again.
  expect(entries).toBeLessThan(400 * 16);
});
