import { recoveryKeys } from "@counterpoint/crypto";
import { set } from "@counterpoint/records";
import { expect, test } from "vitest";
import { memberEntry } from "../devices/member-entry.ts";
import { noteKind } from "../testing/kinds.ts";
import { until } from "../testing/links.ts";
import { inStep, openProfile, sharedBook } from "../testing/profiles.ts";
import { createTestRelay } from "../testing/relay.ts";
import { extendSpace } from "../testing/relay-space.ts";
import { tampering } from "../testing/tampering.ts";
import { value } from "../testing/world.ts";
import { startSync } from "./start-sync.ts";

test("a device has all of what was ended for all, also where the relay has erased it, and nobody is alarmed", async () => {
  const relay = createTestRelay();
  const profile = await sharedBook(relay.transport);
  value(await profile.space.commit(set(noteKind, "n", { text: "kept here" })));
  const before = await inStep(profile, relay.transport);
  before.stop();
  const space = relay.spaces.get(profile.space.id);
  if (space === undefined) throw new Error("it is there");
  expect(space.log).toHaveLength(1);
  const keys = await recoveryKeys(profile.secret, profile.space.id);
  const ending = await memberEntry(space.membership, "a", keys, { kind: "dissolve" });
  expect(await extendSpace(space, space.chain.length, ending)).toBe("done");
  space.log.length = 0;
  const again = await openProfile(profile.world);
  const said: string[] = [];
  const transport = tampering(relay.transport, { heard: ({ type }) => void said.push(type) });
  const sync = startSync({ link: again.link, transport, chance: again.world.chance });
  await until(again, ({ parted }) => parted);
  // The first line finds out that it has ended; the next has nothing to find out, and is the last.
  const proofs = said.filter((type) => type === "prove");
  expect([proofs.length, sync.alarms(), again.link.standing().seen.seq]).toEqual([2, [], 0]);
  expect(sync.status()).toEqual({ kind: "ended" });
  expect(again.space.list(noteKind)).toHaveLength(1);
  sync.stop();
});
