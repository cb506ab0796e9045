import { beforeEach, expect, test } from "vitest";
import { acceptHere } from "../../files/add.ts";
import { createMemoryDisk, type MemoryDisk, openMemoryStorage } from "../../storage/memory.ts";
import { fused } from "../../testing/fuse.ts";
import { beginPair, type Own, type Pair, passOn, ports, use } from "../../testing/own-devices.ts";
import { openShared } from "../../testing/partners.ts";
import { value } from "../../testing/world.ts";
import { keepOwnDevices } from "./keep.ts";

let pair: Pair;
let first: Own;
let second: Own;

beforeEach(async () => {
  pair = await beginPair(1, 2);
  const [one, two] = pair.ana;
  if (two === undefined) throw new Error("there are two");
  [first, second] = [one, two];
});

const oursOf = ({ ours }: Own) => {
  if (ours === undefined) throw new Error("it is in what is shared");
  return ours;
};

test.each([0, 1, 2])(
  "hold:H4 cut at write %i of what comes in: never two profiles under the same keys, and it comes in",
  async (writes) => {
    for (const own of [first, second, first]) await use(own, pair.transport);
    await passOn(second.profile.link, pair.transport, second.profile.world.chance);
    const disks: MemoryDisk[] = [];
    const fresh = async () => {
      const disk = createMemoryDisk();
      disks.push(disk);
      return { ok: true, value: openMemoryStorage(disk) } as const;
    };
    const { space, link, door } = second.profile;
    const storage = fused(openMemoryStorage(second.profile.world.disk));
    storage.blowAfter(writes);
    const given = { ...ports(second, pair.transport, createMemoryDisk()), fresh, from: { transport: pair.transport } };
    await keepOwnDevices({ ...given, own: { space: { ...space, door: { ...door, storage } }, link } });
    // Nobody has found yet what is there.
    for (let rounds = 0; rounds < 4; rounds++) {
      value(await keepOwnDevices(given));
      await passOn(second.profile.link, pair.transport, second.profile.world.chance);
      await use(first, pair.transport);
    }
    const entered = disks.filter(({ values }) => values.has("link"));
    const devices = await Promise.all(
      entered.map(async (disk) => (await openShared({ ...second.profile, disk })).space.device),
    );
    expect(devices.length).toBeGreaterThan(0);
    expect(new Set(devices).size).toBe(devices.length);
  },
);

test("hold:H4 cut off between an addition and its epoch, the next use goes on", async () => {
  await use(first, pair.transport);
  await use(second, pair.transport);
  const { link } = oursOf(first);
  const { transport } = pair;
  let left = 1;
  const accept: ReturnType<typeof acceptHere> = async (act) => {
    if (left-- <= 0) return { ok: false, error: "offline" };
    return (ports(first, transport, createMemoryDisk()).shared[0]?.accept ?? acceptHere(link))(act);
  };
  await passOn(first.profile.link, transport, first.profile.world.chance);
  value(
    await keepOwnDevices({
      ...ports(first, transport, createMemoryDisk()),
      shared: [{ link, accept }],
      from: { transport },
    }),
  );
  expect(link.standing().epochDue).toBe(true);
  expect((await use(second, transport)).entered).toEqual([]);
  await use(first, transport);
  expect((await use(second, transport)).entered).toEqual([link.space]);
});
