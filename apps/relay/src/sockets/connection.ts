import type { OpId, SpaceId } from "@counterpoint/kernel";
import { decodeFromClient } from "@counterpoint/wire";
import type { Bytes } from "../store/port.ts";
import { answer } from "./answer.ts";
import { createBucket } from "./bucket.ts";
import { chainOf } from "./chains.ts";
import type { SocketLimits } from "./limits.ts";
import { type Answer, encodeAnswer, type Proven, type Session, type Surroundings } from "./session.ts";

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

/** `now` is a clock that never goes back, in milliseconds; `nonce` is drawn for this connection alone. */
export function openConnection(
  line: Line,
  nonce: Bytes,
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
    const chain = await around.store.chain(space);
    const proof = proven.get(space);
    if (proof === undefined || !chain.ok) return;
    const standing = around.membership.standing(chain.value, proof.device);
    if (standing.kind === "live")
      proven.set(space, { ...proof, epoch: standing.epoch, chainLength: chain.value.length });
    else proven.delete(space);
    // The one who was removed learns by what it is, once, and nothing after.
    if (chain.value.length > proof.chainLength) send(encodeAnswer(chainOf(space, chain.value, proof.chainLength), 0));
    if (standing.kind !== "live") proof.unfollow();
  };

  const session: Session = {
    nonce,
    proven,
    own,
    follower: { send, wrote: (op) => own.delete(op), chainGrew: (space) => void chainGrew(space) },
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
      if (!within || (message.type === "create" && !creations.take(1, now()))) {
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
