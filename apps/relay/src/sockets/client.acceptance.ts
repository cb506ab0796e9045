import type { SpaceId } from "@counterpoint/kernel";
import { type ClientMessage, decodeFromRelay, encodeFromClient, type RelayMessage } from "@counterpoint/wire";
import { WebSocket } from "ws";
import type { Bytes } from "../store/port.ts";
import { type Book, memberProofOf, ORIGIN, type Person, proofOf } from "./people.acceptance.ts";

export interface Client {
  readonly nonce: Bytes;
  /** Sends a message, and gives what it is answered. */
  ask(message: ClientMessage): Promise<RelayMessage>;
  prove(person: Person, space: SpaceId): Promise<RelayMessage>;
  proveMember(book: Book): Promise<RelayMessage>;
  /** Puts a book at the relay, with all of its chain. */
  put(book: Book): Promise<void>;
  /** The next that the relay says unasked. */
  told(): Promise<RelayMessage>;
  /** What it has said unasked and nobody has taken yet. */
  readonly untaken: readonly RelayMessage[];
  sendRaw(data: Bytes | string): void;
  readonly closed: Promise<number>;
  close(): Promise<number>;
}

/** A WebSocket of its own, as a browser at `origin` would open it. */
export async function connect(port: number, origin = ORIGIN): Promise<Client> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/socket`, { origin });
  const closed = new Promise<number>((resolve) => socket.once("close", resolve));
  const asked = new Map<number, (message: RelayMessage) => void>();
  const untaken: RelayMessage[] = [];
  let waiting: ((message: RelayMessage) => void) | undefined;
  let count = 0;

  socket.on("message", (data: Buffer) => {
    const frame = decodeFromRelay(new Uint8Array(data));
    if (!frame.ok) throw new Error(`the relay said something that is none: ${frame.error}`);
    const { request, message } = frame.value;
    const answer = asked.get(request) ?? waiting;
    if (request === 0 && waiting === undefined) untaken.push(message);
    else if (request === 0) waiting = undefined;
    asked.delete(request);
    answer?.(message);
  });
  const told = async (): Promise<RelayMessage> =>
    untaken.shift() ??
    new Promise((resolve) => {
      waiting = resolve;
    });
  const ask = (message: ClientMessage): Promise<RelayMessage> =>
    new Promise((resolve) => {
      count++;
      asked.set(count, resolve);
      socket.send(encodeFromClient(message, count));
    });

  const refused = new Promise<never>((_, reject) => socket.once("error", reject));
  const hello = await Promise.race([told(), refused]);
  if (hello.type !== "hello") throw new Error("the relay does not begin with hello");
  refused.catch(() => undefined);
  return {
    nonce: hello.nonce,
    ask,
    prove: (person, space) =>
      ask({ type: "prove", space, device: person.device, signature: proofOf(person, hello.nonce, space) }),
    proveMember: ({ space, words }) =>
      ask({ type: "prove-member", space, member: "a", signature: memberProofOf(words, hello.nonce, space) }),
    put: async ({ space, genesis, chain }) => {
      const asked = [await ask({ type: "create", space, genesis })];
      for (const [at, entry] of chain.entries())
        if (at > 0) asked.push(await ask({ type: "extend", space, at, entry }));
      if (asked.some(({ type }) => type !== "done")) throw new Error(`not put there: ${JSON.stringify(asked)}`);
    },
    told,
    untaken,
    sendRaw: (data) => socket.send(data),
    closed,
    close: () => {
      socket.close();
      return closed;
    },
  };
}
