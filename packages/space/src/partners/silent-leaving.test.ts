/** What a device of somebody shows whose partner has left without a word, against one whose partner merely is silent. */
import type { RelayMessage } from "@counterpoint/wire";
import { expect, test } from "vitest";
import { handIn } from "../exchange/hand-in.ts";
import type { Standing } from "../link/port.ts";
import type { SyncStatus } from "../sync/port.ts";
import { another, beginPeople, DAY_MS, hand, leave, type People, readOn, wake, write } from "../testing/leaving.ts";
import { answer, answerOf, answersOn, dummy } from "../testing/rounds.ts";
import { tampering } from "../testing/tampering.ts";
import { START_MS, value } from "../testing/world.ts";

const DAYS = 30;
const HOUR_MS = 3_600_000;

/** All that a device of theirs shows and does, day by day. Keys and hashes are other ones in any two worlds. */
interface Day {
  readonly statuses: readonly SyncStatus[];
  readonly standing: Omit<Standing, "membership" | "seen" | "devices" | "partnerDevices"> & { readonly seen: number };
  readonly people: readonly (readonly [lastWrote: number | null, firstSeen: string])[];
  readonly waiting: readonly unknown[];
  readonly handed: unknown;
  readonly said: readonly unknown[];
  readonly read: readonly string[];
  readonly answers: readonly unknown[];
}

const shownOf = ({
  membership,
  seen,
  devices,
  partnerDevices,
  ...rest
}: Standing): Pick<Day, "standing" | "people"> => ({
  standing: { ...rest, seen: seen.seq },
  people: [...devices, ...partnerDevices].map(({ lastWrote, firstSeen }) => [lastWrote, firstSeen]),
});

/** What arrives, as far as it is the same in any two worlds: all but what is sealed, signed, or drawn. */
function traitsOf(message: RelayMessage): unknown {
  if (message.type === "log") return [message.head, message.entries.map(({ seq, envelope }) => [seq, envelope.length])];
  if (message.type === "chain") return [message.from, message.entries.map(({ length }) => length)];
  // A hash of what is sealed.
  if (message.type === "log-hash") return [message.type, message.seq, message.hash.length];
  return message.type === "hello" ? message.type : message;
}

/** A month of somebody who writes and answers each evening, from two devices, one of which they take out on the way. */
async function month(ending: "left" | "silent"): Promise<readonly Day[]> {
  const people = await beginPeople(9);
  const { room, b } = people;
  const laptop = await another(room, people.a);
  const opensAt = Math.floor(START_MS / HOUR_MS) + 3 * 24;
  await write(b, room, "from b");
  // Both have put something in that would open on the third evening.
  await bothPutIn(people, opensAt, ending);
  if (ending === "left") value(await leave(b, room));
  b.close();
  people.a.close();
  laptop.close();
  const days: Day[] = [];
  for (let day = 0; day < DAYS; day++) days.push(await evening(people, day));
  return days;

  async function evening({ a: { world } }: People, day: number): Promise<Day> {
    const [said, statuses]: [unknown[], SyncStatus[]] = [[], []];
    const transport = tampering(room.relay.transport, {
      said: (message) => {
        said.push(traitsOf(message));
        return message;
      },
    });
    const a = await wake(room, world, transport);
    a.sync.subscribe(() => statuses.push(a.sync.status()));
    await write(a, room, `day ${day}`);
    await answer(a, "mine", { key: `day ${day}` });
    await dummy(a, `none on day ${day}`);
    const handing = handIn(a.link, { transport, timers: room.timers });
    await room.pass(HOUR_MS);
    const handed = await handing;
    if (day === 12) {
      value(await a.sync.extend(() => a.link.acts.removeDevice(laptop.link.device)));
      await room.pass(HOUR_MS);
    }
    statuses.push(a.sync.status());
    const { exchange } = a.link;
    const waiting = exchange.waiting().map(({ version, what, state }) => `${what} ${version} ${state}`);
    const answers = ["together", ...Array.from({ length: day + 1 }, (_, at) => `day ${at}`)].map((key) =>
      answersOn(a, key),
    );
    const seen = { ...shownOf(a.link.standing()), waiting: waiting.toSorted(), handed, said, read: readOn(a), answers };
    const before = [...statuses];
    a.close();
    await room.pass(DAY_MS - HOUR_MS);
    return { statuses: before, ...seen };
  }
}

async function bothPutIn({ room, a, b }: People, opensAt: number, ending: "left" | "silent"): Promise<void> {
  for (const one of [a, b]) {
    const { exchange } = one.link;
    const round = await exchange.roundOf("together");
    const batch = answerOf(one, "of the two", "together");
    const isReal = one === a || ending === "left";
    const what = isReal ? ({ kind: "answer", subject: "together", batch } as const) : ({ kind: "dummy" } as const);
    value(await exchange.putIn(round, what, { opensAt }));
    value(await hand(one, room));
  }
}

test("safety:S7 for thirty days nothing that a device shows, hears or alarms tells leaving without a word from silence", async () => {
  const [left, silent] = [await month("left"), await month("silent")];
  expect(left).toEqual(silent);
  expect(silent).toHaveLength(DAYS);
  const last = silent.at(-1);
  expect([last?.statuses.at(-1), last?.standing.alarms, last?.read.length]).toEqual([
    { kind: "in-step" },
    [],
    DAYS + 1,
  ]);
  expect(last?.said.length).toBeGreaterThan(10);
});
