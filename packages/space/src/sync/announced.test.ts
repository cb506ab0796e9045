import { decodeFromRelay, encodeFromRelay } from "@counterpoint/wire";
import { expect, test } from "vitest";
import { lostAndNew } from "../testing/coming-back.ts";
import { when } from "../testing/profiles.ts";
import { value } from "../testing/world.ts";
import type { Transport } from "./port.ts";
import { startSync } from "./start-sync.ts";

/** Somebody says no in the very moment in which this device is told. */
const takingBack = (transport: Transport): Transport => ({
  ...transport,
  open: (listener) =>
    transport.open({
      ...listener,
      received: (frame) => {
        listener.received(frame);
        const { message } = value(decodeFromRelay(frame));
        if (message.type !== "announcements" || message.announced.length === 0) return;
        listener.received(encodeFromRelay({ ...message, announced: [] }, 0));
      },
    }),
});

test("safety:S1 what is told later is shown last, however long the first takes to look at", async () => {
  const { transport, home, secret, restoring } = await lostAndNew();
  value(await restoring.announce(secret));
  const sync = startSync({ link: home.link, transport: takingBack(transport), chance: home.world.chance });
  const shown = [sync.announced()];
  sync.subscribe(() => {
    if (shown.at(-1) !== sync.announced()) shown.push(sync.announced());
  });
  await when(sync, () => shown.length > 2);
  expect(shown.map(({ length }) => length)).toEqual([0, 1, 0]);
  sync.stop();
});
