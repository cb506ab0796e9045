import { expect, test } from "vitest";
import document from "../../../../docs/protocol.md?raw";
import { appendTexts, read, textOf } from "../testing/backups.ts";
import { createWorld } from "../testing/world.ts";

const example = /^## Backup files$.*?^```json\n(.*?)^```$/ms.exec(document)?.[1] ?? "";
const batch = /^batch\.text = (.*)$/m.exec(document)?.[1] ?? "";
const NEWER = '{"v":2,"later":"a batch of a newer version"}';

test("the backup printed in docs/protocol.md holds the batch printed there and one of a newer version", async () => {
  expect(await read(example)).toEqual([batch, NEWER]);
});

test("a log of these two gives the backup printed in docs/protocol.md, to the byte", async () => {
  const world = createWorld();
  await world.open();
  await appendTexts(world, [batch, NEWER]);
  expect(await textOf((await world.open()).log)).toBe(example);
});
