/** A relay whose lines are lists and whose clock is moved by hand, for tests of what happens over days. */

import type { SpaceId } from "@counterpoint/kernel";
import { type ClientMessage, decodeFromRelay, encodeFromClient, type RelayMessage } from "@counterpoint/wire";
import { type PushDouble, pushDouble } from "../push/double.acceptance.ts";
import { dayAt } from "../store/day.ts";
import { createMemoryStore } from "../store/memory.ts";
import type { Bytes, Store } from "../store/port.ts";
import { createAdmission, DEFAULT_ADMISSION } from "./admission.ts";
import { createChains } from "./chains.ts";
import { openConnection } from "./connection.ts";
import { startCounting } from "./counters.ts";
import { createHub } from "./hub.ts";
import { DEFAULT_SOCKET_LIMITS } from "./limits.ts";
import { type Book, memberProofOf, ORIGIN, type Person, proofOf } from "./people.acceptance.ts";
import { sweepAgainAndAgain } from "./sweep.ts";
import { createTurns } from "./turns.ts";

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** The same for every connection: what a device sends is then the same in every run. */
const NONCE: Bytes = new Uint8Array(32).fill(7);

export interface SceneLine {
  /** Sends a message, and gives what it is answered. */
  ask(message: ClientMessage): Promise<RelayMessage>;
  prove(person: Person, space: SpaceId): Promise<RelayMessage>;
  proveMember(book: Book): Promise<RelayMessage>;
  end(): void;
  /** All that was said, as bytes. */
  readonly frames: readonly Bytes[];
  /** What was said unasked. */
  readonly told: readonly RelayMessage[];
}

export interface Scene {
  readonly store: Store;
  readonly push: PushDouble;
  hour(): number;
  connect(): SceneLine;
  put(book: Book): Promise<void>;
  /** So many hours pass, each with its beginning. */
  pass(hours: number): Promise<void>;
  /** So many minutes pass, each with a look at who is to be told, and nothing else. */
  wait(minutes: number): Promise<void>;
}

/** Everything that can happen by itself has happened. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** `chance` says how long notices wait, from 0 up to 1. */
export function sceneOn(store: Store = createMemoryStore(), chance: () => number = () => 0): Scene {
  let ms = Date.UTC(2026, 10, 26, 10, 20);
  const now = () => ms;
  const chains = createChains(store);
  const failed = (cause: unknown): never => {
    throw cause;
  };
  const hub = createHub({ store, chains, now, failed });
  const push = pushDouble({ store, chains, hub, now, failed }, chance);
  const around = {
    ...{ store, chains, now, failed, hub, counting: startCounting(), turns: createTurns<SpaceId>() },
    ...{ notices: push.notices, keys: push.keys },
    admission: createAdmission(DEFAULT_ADMISSION, now),
    today: () => dayAt(ms),
  };

  const connect = (): SceneLine => {
    const frames: Bytes[] = [];
    const answers = new Map<number, RelayMessage>();
    const told: RelayMessage[] = [];
    let count = 0;
    const send = (frame: Bytes): void => {
      frames.push(frame.slice());
      const decoded = decodeFromRelay(frame);
      if (!decoded.ok) throw new Error(decoded.error);
      const { request, message } = decoded.value;
      if (request > 0) answers.set(request, message);
      else if (message.type !== "hello") told.push(message);
    };
    const line = { send, waiting: 0, close: () => undefined };
    const opened = { nonce: NONCE, origin: ORIGIN };
    const connection = openConnection(line, opened, around, DEFAULT_SOCKET_LIMITS, now);
    const ask: SceneLine["ask"] = async (message) => {
      const request = ++count;
      connection.receive(encodeFromClient(message, request));
      for (;;) {
        const answer = answers.get(request);
        // What is told of it comes a moment later.
        await settled();
        if (answer !== undefined) return answer;
      }
    };
    return {
      ask,
      prove: (person, space) =>
        ask({ type: "prove", space, device: person.device, signature: proofOf(person, NONCE, space) }),
      proveMember: (book) => {
        const signature = memberProofOf(book.words, NONCE, book.space);
        return ask({ type: "prove-member", space: book.space, member: "a", signature });
      },
      end: () => connection.ended(),
      frames,
      told,
    };
  };

  return {
    store,
    push,
    hour: () => Math.floor(ms / HOUR_MS),
    connect,
    put: async ({ space, chain }) => {
      const line = connect();
      for (const [at, entry] of chain.entries()) {
        const message: ClientMessage =
          at === 0 ? { type: "create", space, genesis: entry } : { type: "extend", space, at, entry };
        const { type } = await line.ask(message);
        if (type !== "done") throw new Error(`not put there: ${type}`);
      }
    },
    wait: async (minutes) => {
      for (let passed = 0; passed < minutes; passed++) {
        ms += MINUTE_MS;
        await push.notices.turn();
      }
    },
    pass: async (hours) => {
      for (let passed = 0; passed < hours; passed++) {
        ms += HOUR_MS;
        // It begins with a sweep, and needs no timer for that.
        sweepAgainAndAgain(store, now).stop();
        await settled();
        await push.notices.turn();
      }
    },
  };
}
