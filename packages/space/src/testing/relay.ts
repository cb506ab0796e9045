/**
 * An honest relay in memory, for tests. It answers what the real one answers, one frame after the other as they came, and
 * tells everybody who follows. It has no quotas and no rates: what it should refuse besides is for `refuse` to say.
 */
import { type Chance, type SpaceId, seededChance } from "@counterpoint/kernel";
import {
  type ClientMessage,
  decodeEnvelope,
  decodeFromClient,
  encodeFromRelay,
  type Outcome,
  type Refusal,
} from "@counterpoint/wire";
import type { Bytes } from "../storage/port.ts";
import type { Line, Transport } from "../sync/port.ts";
import { type Answering, memoryTransport } from "./memory-transport.ts";
import { type Answer, prove, type Session, tell } from "./relay-session.ts";
import { appendTo, beginSpace, chainOf, extendSpace, logOf, type RelaySpace, refused } from "./relay-space.ts";

export interface TestRelay {
  readonly transport: Transport;
  /** Its disk: a test may look, and put back what was there before (`copyOfSpace`). */
  readonly spaces: Map<SpaceId, RelaySpace>;
  /** What this gives a reason for is refused, and nothing of it is done. */
  refuse: (message: ClientMessage) => Refusal | undefined;
  /** Cuts every line. */
  cut(): void;
  /** Resolves when nothing that has come waits for an answer. */
  idle(): Promise<void>;
}

export interface RelayOptions {
  readonly origin?: string;
  /** For its nonces. */
  readonly chance?: Chance;
}

export function createTestRelay(options: RelayOptions = {}): TestRelay {
  const { origin = "https://book.example.org", chance = seededChance(1) } = options;
  const spaces = new Map<SpaceId, RelaySpace>();
  const sessions = new Map<Session, Line>();
  let last: Promise<void> = Promise.resolve();

  const tellAll = (space: RelaySpace): void => {
    for (const session of sessions.keys()) tell(space, session);
  };

  const append = async (bytes: Bytes, session: Session): Promise<Outcome> => {
    const envelope = decodeEnvelope(bytes);
    if (!envelope.ok) return refused(envelope.error.startsWith("unknown") ? "unknown-version" : "malformed");
    const id = envelope.value.header.space;
    const [space, proven] = [spaces.get(id), session.proven.get(id)];
    if (space === undefined || proven === undefined) return refused("not-proved");
    const outcome = await appendTo(space, proven.device, bytes, envelope.value);
    // Its author needs no copy of what comes next anyway.
    if (outcome.seq === proven.log + 1) proven.log++;
    tellAll(space);
    return outcome;
  };

  const proved = (id: SpaceId, session: Session): RelaySpace | undefined =>
    session.proven.has(id) ? spaces.get(id) : undefined;

  const answer = async (message: ClientMessage, session: Session): Promise<Answer> => {
    switch (message.type) {
      case "prove":
        return prove(message, spaces.get(message.space), session);
      case "create": {
        const there = spaces.get(message.space);
        if (there !== undefined) return (await extendSpace(there, 0, message.genesis)) === "done" ? DONE : "taken";
        const begun = await beginSpace(message.space, message.genesis);
        if (typeof begun === "string") return begun;
        spaces.set(message.space, begun);
        return DONE;
      }
      case "extend": {
        const space = spaces.get(message.space);
        if (space === undefined) return "not-allowed";
        const extended = await extendSpace(space, message.at, message.entry);
        tellAll(space);
        return extended === "done" ? DONE : extended;
      }
      case "append": {
        const outcomes: Outcome[] = [];
        for (const bytes of message.envelopes) outcomes.push(await append(bytes, session));
        return { type: "kept", outcomes };
      }
      case "read-log": {
        const space = proved(message.space, session);
        return space === undefined ? "not-proved" : logOf(space, message.after, message.limit);
      }
      case "read-chain": {
        const space = proved(message.space, session);
        return space === undefined ? "not-proved" : chainOf(space, message.from);
      }
      default:
        return "unknown-version";
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
    session.send(relay.refuse(message) ?? (await answer(message, session)), request);
  };

  const accept = (line: Line): Answering => {
    const session: Session = {
      nonce: chance.bytes(32),
      origin,
      proven: new Map(),
      send: (what, request) =>
        line.send(encodeFromRelay(typeof what === "string" ? { type: "refused", why: what } : what, request)),
    };
    sessions.set(session, line);
    session.send({ type: "hello", nonce: session.nonce }, 0);
    return {
      received: (bytes) => {
        last = last.then(() => receive(bytes, session));
      },
      closed: () => void sessions.delete(session),
    };
  };

  const relay: TestRelay = {
    transport: memoryTransport(origin, accept),
    spaces,
    refuse: () => undefined,
    cut: () => {
      for (const line of sessions.values()) line.close();
    },
    idle: async () => {
      for (let before: Promise<void> | undefined; before !== last; ) {
        before = last;
        await before;
      }
    },
  };
  return relay;
}

const DONE: Answer = { type: "done" };
