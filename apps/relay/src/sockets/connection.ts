import type { DeviceId, OpId, SpaceId } from "@counterpoint/kernel";
import { type ClientMessage, decodeFromClient } from "@counterpoint/wire";
import type { Bytes } from "../store/port.ts";
import { answer } from "./answer.ts";
import { Bucket } from "./bucket.ts";
import type { Follower } from "./hub.ts";
import type { SocketLimits } from "./limits.ts";
import { chainOf } from "./read-chain.ts";
import {
  type Answer,
  encodeAnswer,
  type Opened,
  type Proven,
  type Session,
  type Surroundings,
  startSession,
} from "./session.ts";
import { whyNotLive } from "./standing.ts";

/** What takes room at the relay, and is done seldom; most of it needs no device's proof. */
const TAKES_ROOM: ReadonlySet<ClientMessage["type"]> = new Set([
  "create",
  "announce",
  "leave-note",
  "put-locator",
  "subscribe",
]);

/** What waits for the other member. */
const WAITS: ReadonlySet<ClientMessage["type"]> = new Set(["deposit"]);

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

/** `now` is a clock that never goes back, in milliseconds. */
export function openConnection(
  line: Line,
  opened: Opened,
  around: Surroundings,
  limits: SocketLimits,
  now: () => number,
): Connection {
  const talk = new Talk(line, opened, around, limits, now);
  around.counting.add("connections", 1);
  talk.send(encodeAnswer({ type: "hello", nonce: opened.nonce }, 0));
  return talk;
}

/** A class, because there are thousands that say nothing: closures for each would be most of what they take. */
class Talk implements Connection, Follower {
  readonly #line: Line;
  readonly #around: Surroundings;
  readonly #limits: SocketLimits;
  readonly #now: () => number;
  readonly #session: Session;
  readonly #frames: Bucket;
  readonly #bytes: Bucket;
  #creations: Bucket | undefined;
  #deposits: Bucket | undefined;
  #pending = 0;
  #over = false;

  constructor(line: Line, opened: Opened, around: Surroundings, limits: SocketLimits, now: () => number) {
    this.#line = line;
    this.#around = around;
    this.#limits = limits;
    this.#now = now;
    this.#session = startSession(opened, this);
    this.#frames = new Bucket(limits.frames, now());
    this.#bytes = new Bucket(limits.bytes, now());
  }

  receive(received: Bytes): void {
    // A line that closes may still bring what was on its way.
    if (this.#over) return;
    this.#around.counting.add("framesReceived", 1);
    const decoded = decodeFromClient(received);
    if (!decoded.ok) {
      this.#reply(decoded.error.startsWith("unknown") ? "unknown-version" : "malformed", 0);
      this.#over = true;
      this.#line.close();
      return;
    }
    const { request, message } = decoded.value;
    if (this.#isWithinLimits(message, received.length)) void this.#answer(message, request);
    else this.#reply("too-fast", request);
  }

  ended(): void {
    this.#over = true;
    this.#around.counting.add("connections", -1);
    this.#leave();
  }

  #leave(): void {
    const { proven } = this.#session;
    for (const { unfollow } of proven.values()) unfollow();
    proven.clear();
  }

  send(frame: Bytes): void {
    // Whoever does not read would be kept in memory: it comes back, and reads on where it was.
    if (this.#line.waiting > this.#limits.backlog) {
      this.#line.close();
      return;
    }
    this.#around.counting.add("framesSent", 1);
    this.#line.send(frame);
  }

  wrote(op: OpId): boolean {
    return this.#session.own?.delete(op) ?? false;
  }

  mayHear(space: SpaceId): boolean {
    const [proof, state] = [this.#session.proven.get(space), this.#around.chains.atHand(space)];
    return proof !== undefined && state !== undefined && whyNotLive(state, proof.device) === undefined;
  }

  deviceIn(space: SpaceId): DeviceId | undefined {
    return this.#session.proven.get(space)?.device;
  }

  chainGrew(space: SpaceId): void {
    const proof = this.#session.proven.get(space);
    if (proof !== undefined) void this.#tellChain(space, proof).catch(this.#around.failed);
  }

  async #tellChain(space: SpaceId, proof: Proven): Promise<void> {
    const { chains, store } = this.#around;
    const from = proof.told;
    const [chain, entries] = [await chains.of(space), await store.chain(space, from)];
    // What cannot be read now is read with the next news; what was told meanwhile is not told again.
    if (!chain.ok || !entries.ok || proof.told !== from || entries.value.length === 0) return;
    proof.told = from + entries.value.length;
    const why = whyNotLive(chain.value, proof.device);
    // The one who was removed learns by what it was, once, and nothing after; the one who has left, nothing.
    if (why !== "left") this.send(encodeAnswer(chainOf(space, from, entries.value), 0));
    if (why !== undefined) proof.unfollow();
  }

  #isWithinLimits({ type }: ClientMessage, length: number): boolean {
    const now = this.#now();
    const within = this.#frames.take(1, now) && this.#bytes.take(length, now) && this.#pending < this.#limits.pending;
    if (!within) return false;
    if (WAITS.has(type)) {
      this.#deposits ??= new Bucket(this.#limits.deposits, now);
      return this.#deposits.take(1, now);
    }
    if (!TAKES_ROOM.has(type)) return true;
    this.#creations ??= new Bucket(this.#limits.creations, now);
    return this.#creations.take(1, now);
  }

  async #answer(message: ClientMessage, request: number): Promise<void> {
    this.#pending++;
    const what = await answer(message, this.#session, this.#around).catch((cause: unknown): Answer => {
      this.#around.failed(cause);
      return "unavailable";
    });
    this.#pending--;
    this.#reply(what, request);
    // What was proved while the line went would be followed for ever.
    if (this.#over) this.#leave();
  }

  #reply(what: Answer, request: number): void {
    if (typeof what === "string") this.#around.counting.add("refusals", 1);
    this.send(encodeAnswer(what, request));
  }
}
