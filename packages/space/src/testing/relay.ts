/**
 * An honest relay in memory, for tests. It answers what the real one answers, one frame after the other as they came, and
 * tells everybody who follows. It has no quotas and no rates: what it should refuse besides is for `refuse` to say.
 */
import { type Chance, type DeviceId, type SpaceId, seededChance } from "@counterpoint/kernel";
import { type ClientMessage, decodeFromClient, encodeFromRelay, type Refusal } from "@counterpoint/wire";
import type { Bytes } from "../storage/port.ts";
import type { Line, Transport } from "../sync/port.ts";
import { type Answering, memoryTransport } from "./memory-transport.ts";
import { announcedIn, answer, type Disk, roundsIn } from "./relay-answers.ts";
import { sweep } from "./relay-rounds.ts";
import { type Session, tell } from "./relay-session.ts";
import { emptyShelf } from "./relay-shelf.ts";
import type { RelaySpace } from "./relay-space.ts";

export interface TestRelay {
  readonly transport: Transport;
  /** On its disk: a test may look, and put back what was there before (`copyOfSpace`). */
  readonly spaces: Map<SpaceId, RelaySpace>;
  /** Where devices have said that they want to be told. */
  readonly endpoints: ReadonlyMap<DeviceId, string>;
  /** What this gives a reason for is refused, and nothing of it is done. */
  refuse: (message: ClientMessage) => Refusal | undefined;
  /** Cuts every line. */
  cut(): void;
  /** Whether something that has come waits for an answer. */
  isBusy(): boolean;
}

export interface RelayOptions {
  readonly origin?: string;
  /** For its nonces. */
  readonly chance?: Chance;
  /** Its clock, in milliseconds: for how long somebody has to wait, and how long notes lie there. */
  readonly now?: () => number;
}

export function createTestRelay(options: RelayOptions = {}): TestRelay {
  const { origin = "https://book.example.org", chance = seededChance(1), now = () => 0 } = options;
  const disk: Disk = {
    spaces: new Map(),
    announced: new Map(),
    shelf: emptyShelf(),
    rounds: new Map(),
    endpoints: new Map(),
  };
  const sessions = new Map<Session, Line>();
  let last: Promise<void> = Promise.resolve();
  let waiting = 0;

  const tellAll = (): void => {
    for (const [id, space] of disk.spaces) sweep(space, roundsIn(disk, id), now());
    for (const session of sessions.keys()) {
      for (const id of session.proven.keys()) {
        const space = disk.spaces.get(id);
        if (space !== undefined) tell(space, session, announcedIn(disk, id), now());
      }
    }
  };

  const receive = async (bytes: Bytes, session: Session): Promise<void> => {
    const line = sessions.get(session);
    if (line === undefined) return;
    const frame = decodeFromClient(bytes);
    if (!frame.ok) {
      session.send(frame.error.startsWith("unknown") ? "unknown-version" : "malformed", 0);
      line.close();
      return;
    }
    const { message, request } = frame.value;
    session.send(relay.refuse(message) ?? (await answer(message, session, disk, now())), request);
    tellAll();
  };

  const accept = (line: Line): Answering => {
    const session: Session = {
      nonce: chance.bytes(32),
      origin,
      proven: new Map(),
      members: new Set(),
      begun: new Set(),
      send: (what, request) =>
        line.send(encodeFromRelay(typeof what === "string" ? { type: "refused", why: what } : what, request)),
    };
    sessions.set(session, line);
    session.send({ type: "hello", nonce: session.nonce }, 0);
    return {
      received: (bytes) => {
        waiting++;
        last = last.then(() => receive(bytes, session)).finally(() => waiting--);
      },
      closed: () => void sessions.delete(session),
    };
  };

  const relay: TestRelay = {
    transport: memoryTransport(origin, accept),
    spaces: disk.spaces,
    endpoints: disk.endpoints,
    refuse: () => undefined,
    cut: () => {
      for (const line of sessions.values()) line.close();
    },
    isBusy: () => waiting > 0,
  };
  return relay;
}
