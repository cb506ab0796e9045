/** Any commands, at any time, come to the same on an adapter and on the plain twin in memory. */
import { newDeviceId, newOpId, newRoundId, newSpaceId, type Result, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { chance, GENESIS, type OpenStore, QUOTAS, TODAY } from "./acceptance/fixture.acceptance.ts";
import type { StoredLocator, WaitingDevice } from "./arrivals.ts";
import { chunkIdOf } from "./chunk-id.ts";
import { daysAfter } from "./day.ts";
import { TOKEN_BYTES, type WriteReveal } from "./exchanges.ts";
import { hourAt, hourOf } from "./hour.ts";
import { idBytes, opIdOf } from "./ids.ts";
import { createMemoryStore } from "./memory.ts";
import { minuteAt, minutesAfter } from "./minute.ts";
import type { Bytes, Entry, Store } from "./port.ts";

const SPACES = 3;

/** Numbers stand for ids and contents, so that commands meet each other often; `World` says for which. */
interface World {
  readonly store: Store;
  readonly names: Names;
}

type Names = ReturnType<typeof drawNames>;

/** Spaces are new in every run; contents depend on their number alone. */
function drawNames() {
  const draw = <T>(make: (from: typeof chance) => T, count: number): readonly T[] =>
    Array.from({ length: count }, () => make(chance));
  const [spaces, ops, rounds] = [draw(newSpaceId, SPACES + 1), draw(newOpId, 6), draw(newRoundId, 2)];
  const [devices, places] = [draw(newDeviceId, 6), draw((from) => from.bytes(16), 3)];
  const pick = <T>(from: readonly T[], at: number): T => {
    const [first] = from;
    const found = from[at % from.length] ?? first;
    if (found === undefined) throw new Error("there is none");
    return found;
  };
  return {
    space: (at: number) => pick(spaces, at),
    op: (at: number) => pick(ops, at),
    round: (at: number) => pick(rounds, at),
    device: (at: number) => pick(devices, at),
    place: (at: number) => pick(places, at),
  };
}

const content = (at: number, length: number): Bytes => seededChance(at).bytes(length);

const entry = (names: Names, at: number, length: number): Entry => ({ op: names.op(at), bytes: content(at, length) });

const waitingAs = (names: Names, who: number, keys: number): WaitingDevice => ({
  device: names.device(who),
  signing: content(keys, 32),
  agreement: content(who, 32),
  signature: content(1, 64),
  ready: hourAt(0),
});

const locatorAs = (key: number, version: number, what: number): StoredLocator => ({
  key: content(key, 32),
  version,
  box: content(what, 20),
  signature: content(2, 64),
});

/** Named by what it opens, so that it meets nothing else. */
const reveal: WriteReveal = (opened) => {
  const bytes = new Uint8Array(Buffer.from(JSON.stringify([opened.versions, opened.shares, opened.agreeing])));
  return { op: opIdOf(idBytes(opened.round)), bytes };
};

type Command = (world: World) => Promise<Result<unknown, unknown>>;

const space = fc.nat(SPACES);
const op = fc.nat(5);
const length = fc.oneof(fc.nat(60), fc.constant(400));
const version = fc.integer({ min: 1, max: 3 });
/** Few, so that they meet. None comes twice in a row by chance alone: an hour opens once. */
const hour = fc.nat(6);
const member = fc.constantFrom("a", "b");
const leavers = fc.constantFrom(0, 0, 0, 1);
const round = fc.nat(1);

const commands: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.tuple(space, op, length, fc.integer({ min: 1, max: 2 }), leavers), { maxLength: 5 }).map(
      (sent): Command =>
        ({ store, names }) =>
          store.append(
            sent.map(([at, id, size, chainLength, left]) => ({
              space: names.space(at),
              ...entry(names, id, size),
              chainLength,
              leavers: left,
            })),
            TODAY,
          ),
    ),
  },
  fc.tuple(space, fc.boolean()).map(
    ([at, other]): Command =>
      ({ store, names }) =>
        store.create(names.space(at), other ? content(9, 50) : GENESIS, TODAY),
  ),
  fc.tuple(space, fc.nat(3), fc.nat(2)).map(
    ([at, place, what]): Command =>
      ({ store, names }) =>
        store.extendChain(names.space(at), place, content(what, 30 + 350 * what), TODAY),
  ),
  {
    weight: 6,
    arbitrary: fc.tuple(space, round, member, version, op, length, fc.nat(2), hour).map(
      ([at, which, who, number, id, size, tokens, opens]): Command =>
        ({ store, names }) =>
          store.deposit(
            {
              ...{ space: names.space(at), round: names.round(which), member: who },
              ...{ version: number, chainLength: 1, opens: hourOf(opens) },
              record: size === 0 ? undefined : entry(names, id, size),
              share: size === 0 ? new Uint8Array() : content(number, 32),
              tokens: content(tokens, TOKEN_BYTES * (1 + (tokens % 2))),
            },
            TODAY,
          ),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(space, round, member).map(
      ([at, which, who]): Command =>
        ({ store, names }) =>
          store.openNow({ space: names.space(at), round: names.round(which), member: who }, TODAY, reveal),
    ),
  },
  {
    weight: 2,
    arbitrary: hour.map(
      (now): Command =>
        ({ store }) =>
          store.openDue(hourOf(now), TODAY, reveal),
    ),
  },
  fc.tuple(fc.integer({ min: 160, max: 175 }), fc.nat(3)).map(
    ([now, days]): Command =>
      ({ store }) =>
        store.lapse(hourOf(now), daysAfter(TODAY, days)),
  ),
  fc.tuple(space, fc.nat(3), fc.nat(2)).map(
    ([at, place, days]): Command =>
      ({ store, names }) =>
        store.extendChain(names.space(at), place, content(place, 9), TODAY, {
          ...{ needs: undefined, ends: [], lastDay: daysAfter(TODAY, days) },
        }),
  ),
  fc.tuple(space, member).map(
    ([at, who]): Command =>
      ({ store, names }) =>
        store.leave(names.space(at), who, ["a", "b"], TODAY),
  ),
  fc.tuple(space, fc.nat(3), fc.boolean()).map(
    ([at, what, puts]): Command =>
      ({ store, names }) =>
        puts
          ? store.putChunk(names.space(at), content(what, QUOTAS.chunks / 4), TODAY)
          : store.dropChunks(names.space(at), [chunkIdOf(content(what, QUOTAS.chunks / 4))]),
  ),
  fc.tuple(space, fc.nat(3)).map(
    ([at, what]): Command =>
      ({ store, names }) =>
        store.chunk(names.space(at), chunkIdOf(content(what, QUOTAS.chunks / 4))),
  ),
  {
    weight: 3,
    arbitrary: fc.tuple(space, fc.nat(5), fc.nat(1), fc.nat(3)).map(
      ([at, who, keys, what]): Command =>
        ({ store, names }) => {
          const [from, device] = [names.space(at), names.device(who)];
          if (what === 0) return store.dropAnnounced(from, [device]);
          const use = { needs: what === 1 ? device : undefined, ends: [device] };
          if (what < 3) return store.extendChain(from, 1 + keys, content(keys, 30), TODAY, use);
          return store.announce(from, waitingAs(names, who, keys));
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.nat(2), fc.nat(7), fc.nat(1), fc.nat(40)).map(
      ([place, slot, what, now]): Command =>
        ({ store, names }) => {
          const note = {
            place: names.place(place),
            slot,
            note: content(what, 9),
            until: minutesAfter(minuteAt(0), now + 15),
          };
          return store.leaveNote(note, minutesAfter(minuteAt(0), now));
        },
    ),
  },
  fc.tuple(fc.nat(2), fc.nat(1), fc.nat(3), fc.nat(1)).map(
    ([place, key, version, what]): Command =>
      ({ store, names }) =>
        store.putLocator(names.place(place), locatorAs(key, version, what)),
  ),
  {
    weight: 3,
    arbitrary: fc.tuple(space, fc.nat(2), member, fc.nat(3), fc.nat(2)).map(
      ([at, who, by, what, seq]): Command =>
        ({ store, names }) => {
          const [from, device, endpoint] = [names.space(at), names.device(who), `https://web.push.apple.com/${seq}`];
          if (what === 0) return store.markTold(from, device, seq);
          if (what === 1) return store.unsubscribe(from, device, seq === 0 ? undefined : endpoint);
          return store.subscribe(from, { device, member: by, endpoint, chainLength: 1 });
        },
    ),
  },
  fc.tuple(space, fc.nat(3), fc.nat(2)).map(
    ([at, place, who]): Command =>
      ({ store, names }) =>
        store.extendChain(names.space(at), place, content(place, 9), TODAY, {
          ...{ needs: undefined, ends: [], removes: [names.device(who)] },
        }),
  ),
  space.map(
    (at): Command =>
      ({ store, names }) =>
        store.erase(names.space(at)),
  ),
);

/** All that can be read of the spaces of a run. */
async function everything({ store, names }: World): Promise<unknown> {
  const spaces = Array.from({ length: SPACES + 1 }, (_, at) => names.space(at));
  const places = [0, 1, 2].map(names.place);
  const ids = [0, 1, 2, 3].map((what) => chunkIdOf(content(what, QUOTAS.chunks / 4)));
  const arrived = places.map(async (at) => [
    await store.notes(at, minutesAfter(minuteAt(0), 30)),
    await store.locator(at),
  ]);
  const kept = Promise.all(
    spaces.map(async (at) => [
      await store.head(at),
      await store.read(at, 0, 1000),
      await store.read(at, 1, 5, 100),
      await store.chain(at),
      await store.chain(at, 2),
      await store.announced(at),
      await store.leavers(at),
      await store.subscriptions(at),
      await store.missingChunks(at, ids),
    ]),
  );
  return [await kept, await Promise.all(arrived)];
}

export function twinAcceptance(name: string, open: OpenStore, runs: number): void {
  test(`store: ${name}: any commands come to what they come to in memory`, async () => {
    const store = await open();
    await fc.assert(
      fc.asyncProperty(fc.array(commands, { minLength: 1, maxLength: 25 }), async (sequence) => {
        const names = drawNames();
        const [tested, twin] = [
          { store, names },
          { store: createMemoryStore(QUOTAS), names },
        ];
        for (const world of [tested, twin]) {
          for (let at = 0; at < SPACES; at++) await world.store.create(names.space(at), GENESIS, TODAY);
        }
        for (const command of sequence) expect(await command(tested)).toEqual(await command(twin));
        expect(await everything(tested)).toEqual(await everything(twin));
      }),
      { numRuns: runs },
    );
    await store.close();
  });
}
