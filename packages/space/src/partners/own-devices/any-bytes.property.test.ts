import { set } from "@counterpoint/records";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readRenewing } from "../../devices/renewing.ts";
import { share } from "../../devices/share.ts";
import { readCarried } from "../../lock/carried.ts";
import { oursKind } from "../../ours-kind.ts";
import { newProfile, secretOf } from "../../testing/profiles.ts";
import { value } from "../../testing/world.ts";
import { readNotes } from "./notes.ts";
import { readWaiting } from "./waiting.ts";

const shapes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc
    .oneof(
      fc.json(),
      fc.constantFrom('{"v":1,"keyrings":[["x","!"],["AAAAAAAAAAAAAAAAAAAAAA","AAAA"]]}', '{"v":2,"keyrings":[]}'),
    )
    .map((text) => new TextEncoder().encode(text)),
);

test("hold:H7 any bytes in place of what is put aside are as good as nothing", async () => {
  const { world, door } = await newProfile(1);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom("carried", "ours-waiting", "renewing"), shapes, async (name, bytes) => {
      world.disk.values.set(name, bytes);
      expect(value(await readWaiting(door)).size).toBe(0);
      expect(value(await readRenewing(door))).toEqual([]);
      expect([...value(await readCarried(door.storage)).values()].every((one) => one instanceof Uint8Array)).toBe(true);
      world.disk.values.delete(name);
    }),
  );
});

test("hold:H7 any text in place of a note says nothing", async () => {
  const profile = await newProfile(2);
  value(await share({ ...profile, secret: await secretOf(profile) }));
  const { membership } = profile.link.standing();
  if (membership === null) throw new Error("it has a chain");
  const texts = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({ v: fc.constant(1), of: fc.string(), said: fc.string(), sig: fc.string() })
      .map((one) => JSON.stringify(one)),
    fc
      .record({ v: fc.constant(1), of: fc.constant(profile.space.device), said: fc.json(), sig: fc.base64String() })
      .map((one) => JSON.stringify(one)),
  );
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1, maxLength: 40 }), texts, async (id, note) => {
      value(await profile.space.commit(set(oursKind, id, { note })));
      expect(await readNotes(profile.space, membership)).toEqual({ books: [], devices: [] });
    }),
    { numRuns: 60 },
  );
});
