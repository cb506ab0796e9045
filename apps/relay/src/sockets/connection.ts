import type { OpId, SpaceId } from "@counterpoint/kernel";
import { type ClientMessage, decodeFromClient } from "@counterpoint/wire";
import type { Bytes } from "../store/port.ts";
import { answer } from "./answer.ts";
import { createBucket } from "./bucket.ts";
import type { SocketLimits } from "./limits.ts";
import { chainOf } from "./read-chain.ts";
import { type Answer, encodeAnswer, type Proven, type Session, type Surroundings } from "./session.ts";
import { isLiveIn } from "./standing.ts";

/** What needs no device's proof, and takes room at the relay. */
const TAKES_ROOM: ReadonlySet<ClientMessage["type"]> = new Set(["create", "announce", "leave-note", "put-locator"]);

/** The line itself, whatever carries it. */
export interface Line {
  send(frame: Bytes): void;
  /** Bytes that wait to be sent. */
  readonly waiting: number;
  close(): void;
}

export interface Connection {
  receive(frame: Bytes): void;
  /** The line is gone. */
  ended(): void;
}

/** Who is at the other end, as far as a relay can know before any proof. */
export interface Opened {
  /** Drawn for this connection alone. */
  readonly nonce: Bytes;
  /** What the other end has opened. */
  readonly origin: string;
}

/** `now` is a clock that never goes back, in milliseconds. */
export function openConnection(
  line: Line,
  { nonce, origin }: Opened,
  around: Surroundings,
  limits: SocketLimits,
  now: () => number,
): Connection {
  const { counting } = around;
  const send = (frame: Bytes): void => {
    // Whoever does not read would be kept in memory: it comes back, and reads on where it was.
    if (line.waiting > limits.backlog) {
      line.close();
      return;
    }
    counting.add("framesSent", 1);
    line.send(frame);
  };
  const reply = (what: Answer, request: number): void => {
    if (typeof what === "string") counting.add("refusals", 1);
    send(encodeAnswer(what, request));
  };

  const own = new Set<OpId>();
  const proven = new Map<SpaceId, Proven>();
  const chainGrew = async (space: SpaceId): Promise<void> => {
    const proof = proven.get(space);
    if (proof === undefined) return;
    const from = proof.told;
    const [chain, entries] = [await around.chains.of(space), await around.store.chain(space, from)];
    // What cannot be read now is read with the next news; what was told meanwhile is not told again.
    if (!chain.ok || !entries.ok || proof.told !== from || entries.value.length === 0) return;
    proof.told = from + entries.value.length;
    // The one who was removed learns by what it was, once, and nothing after.
    send(encodeAnswer(chainOf(space, from, entries.value), 0));
    if (!isLiveIn(chain.value, proof.device)) proof.unfollow();
  };
  const mayHear = (space: SpaceId): boolean => {
    const [proof, state] = [proven.get(space), around.chains.atHand(space)];
    return proof !== undefined && state !== undefined && isLiveIn(state, proof.device);
  };

  const session: Session = {
    nonce,
    origin,
    proven,
    members: new Map(),
    former: new Set(),
    begun: new Set(),
    own,
    follower: { send, wrote: (op) => own.delete(op), chainGrew: (space) => void chainGrew(space), mayHear },
  };
  const frames = createBucket(limits.frames, now());
  const bytes = createBucket(limits.bytes, now());
  const creations = createBucket(limits.creations, now());
  let pending = 0;
  let over = false;

  counting.add("connections", 1);
  send(encodeAnswer({ type: "hello", nonce }, 0));

  return {
    receive: (received) => {
      // A line that closes may still bring what was on its way.
      if (over) return;
      counting.add("framesReceived", 1);
      const decoded = decodeFromClient(received);
      if (!decoded.ok) {
        reply(decoded.error.startsWith("unknown") ? "unknown-version" : "malformed", 0);
        over = true;
        line.close();
        return;
      }
      const { request, message } = decoded.value;
      const within = frames.take(1, now()) && bytes.take(received.length, now()) && pending < limits.pending;
      if (!within || (TAKES_ROOM.has(message.type) && !creations.take(1, now()))) {
        reply("too-fast", request);
        return;
      }
      pending++;
      void answer(message, session, around)
        .catch((cause: unknown): Answer => {
          around.failed(cause);
          return "unavailable";
        })
        .then((what) => {
          pending--;
          reply(what, request);
        });
    },
    ended: () => {
      over = true;
      counting.add("connections", -1);
      for (const { unfollow } of proven.values()) unfollow();
      proven.clear();
    },
  };
}
