import type { Duplex } from "node:stream";
import type { Bytes } from "../store/port.ts";
import type { Line } from "./connection.ts";

/** What is needed of a WebSocket. */
export interface Sending {
  readonly bufferedAmount: number;
  send(frame: Bytes): void;
  close(): void;
}

const letGo = (stream: Duplex): void => stream.uncork();

/**
 * A WebSocket on its stream. What is said in one go, such as the acknowledgements of one commit, leaves in one write: each
 * of them is a call of the system, and costs more than all else that an envelope does here.
 */
export class SocketLine implements Line {
  readonly #socket: Sending;
  readonly #stream: Duplex;

  constructor(socket: Sending, stream: Duplex) {
    this.#socket = socket;
    this.#stream = stream;
  }

  get waiting(): number {
    return this.#socket.bufferedAmount;
  }

  send(frame: Bytes): void {
    if (this.#stream.writableCorked === 0) {
      this.#stream.cork();
      process.nextTick(letGo, this.#stream);
    }
    this.#socket.send(frame);
  }

  close(): void {
    this.#socket.close();
  }
}
