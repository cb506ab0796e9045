/** Questions and answers over a line of its own: for what is done once, such as beginning a book at the relay. */
import { err, ok, type Result } from "@counterpoint/kernel";
import { type ClientMessage, decodeFromRelay, encodeFromClient, type RelayMessage } from "@counterpoint/wire";
import type { Bytes } from "../storage/port.ts";
import type { Transport } from "./port.ts";
import { systemTimers, type Timers } from "./timers.ts";

/** After this long without a word the line is given up. */
const PATIENCE_MS = 20_000;

export interface Conversation {
  readonly origin: string;
  /** What a proof on this line is made over. */
  readonly nonce: Bytes;
  /** Sent at once; "offline" where the line is gone, or goes before the answer. A refusal is an answer. */
  ask(message: ClientMessage): Promise<Result<RelayMessage, ConversationError>>;
  close(): void;
}

export type ConversationError =
  | "offline"
  /** The relay spoke in a way that is not known here. */
  | "newer";

export interface ConversationOptions {
  readonly timers?: Timers;
  /** Hears what the relay says by itself. */
  readonly unasked?: (message: RelayMessage) => void;
}

export function converse(
  transport: Transport,
  { timers = systemTimers, unasked = () => undefined }: ConversationOptions = {},
): Promise<Result<Conversation, ConversationError>> {
  const begun = Promise.withResolvers<Result<Conversation, ConversationError>>();
  const asked = new Map<number, (answer: Result<RelayMessage, ConversationError>) => void>();
  let count = 0;
  let why: ConversationError | undefined;
  const end = (reason: ConversationError): void => {
    if (why !== undefined) return;
    why = reason;
    giveUp();
    line.close();
    begun.resolve(err(reason));
    for (const answer of asked.values()) answer(err(reason));
    asked.clear();
  };
  const wait = (): (() => void) => timers.after(PATIENCE_MS, () => end("offline"));
  let giveUp = wait();

  const ask = (message: ClientMessage): Promise<Result<RelayMessage, ConversationError>> => {
    if (why !== undefined) return Promise.resolve(err(why));
    const { promise, resolve } = Promise.withResolvers<Result<RelayMessage, ConversationError>>();
    count++;
    asked.set(count, resolve);
    giveUp();
    giveUp = wait();
    line.send(encodeFromClient(message, count));
    return promise;
  };

  const line = transport.open({
    opened: () => undefined,
    received: (frame) => {
      const heard = decodeFromRelay(frame);
      if (!heard.ok) return end(heard.error.startsWith("unknown") ? "newer" : "offline");
      const { request, message } = heard.value;
      if (message.type === "hello") {
        begun.resolve(ok({ origin: transport.origin, nonce: message.nonce, ask, close: () => end("offline") }));
      } else if (request === 0) unasked(message);
      asked.get(request)?.(ok(message));
      asked.delete(request);
      if (asked.size === 0) giveUp();
    },
    closed: () => end("offline"),
  });
  return begun.promise;
}
