import { devicesOf, isLive } from "@counterpoint/membership";
import fc from "fast-check";
import { expect, test } from "vitest";
import { beginPair, type Own, readOurs, takeOut, use, useAll, writeOurs } from "../../testing/own-devices.ts";

const DEVICES = 3;

const moves = fc.array(
  fc.record({
    who: fc.constantFrom("ana" as const, "ben" as const),
    device: fc.nat(DEVICES - 1),
    does: fc.constantFrom("use" as const, "use" as const, "write" as const, "take out" as const),
  }),
  { maxLength: 12 },
);

test("hold:H5 whichever device is used when, all of both people's come into what they share, and those taken out do not stay", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(1_000), moves, async (seed, made) => {
      const pair = await beginPair(seed * 10, DEVICES);
      const gone = new Set<Own>();
      const written = new Map<string, Own>();
      for (const [at, { who, device, does }] of made.entries()) {
        const own = pair[who][device] ?? pair[who][0];
        if (gone.has(own)) continue;
        if (does === "use") await use(own, pair.transport);
        // One of each person's stays at least, and no device takes out the one it is.
        else if (does === "take out" && device > 0) {
          gone.add(own);
          await takeOut(pair[who][0], own, pair.transport);
        } else if (does === "write" && own.ours !== undefined) {
          await writeOurs(own, `${at}`);
          written.set(`${at}`, own);
        }
      }
      await useAll(pair);
      // What a device had passed on to nobody goes with it.
      const kept = [...written].filter(([, own]) => !gone.has(own)).map(([id]) => id);
      for (const who of ["ana", "ben"] as const) {
        const staying = pair[who].filter((own) => !gone.has(own));
        for (const own of staying) {
          const { membership, alarms, mayWrite } = own.ours?.link.standing() ?? {};
          const member = own.ours?.space.member ?? "a";
          const live = membership && devicesOf(membership, member).filter(isLive);
          expect(live?.map(({ device }) => device).toSorted()).toEqual(
            staying.map(({ ours }) => ours?.space.device).toSorted(),
          );
          expect([alarms, mayWrite, own.ours?.space.members]).toEqual([[], true, 2]);
          expect(readOurs(own)).toEqual(expect.arrayContaining(kept));
        }
      }
    }),
    { numRuns: 12 },
  );
});
