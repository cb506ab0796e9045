import type { Bytes } from "../storage/port.ts";
import type { Transport } from "./port.ts";

/** Where a relay listens, on the origin that the app comes from. */
const PATH = "/socket";

/** A WebSocket of the platform for each line: browsers have one, and Node. It does not connect again by itself. */
export function webSocketTransport(origin: string): Transport {
  const url = new URL(PATH, origin);
  url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
  return {
    origin,
    open: (listener) => {
      const socket = new WebSocket(url);
      socket.binaryType = "arraybuffer";
      let given = false;
      socket.addEventListener("open", () => {
        if (!given) listener.opened();
      });
      socket.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        if (given) return;
        if (data instanceof ArrayBuffer) listener.received(new Uint8Array(data));
        // No relay sends text.
        else socket.close();
      });
      // Comes once, also after an error and where it never opened.
      socket.addEventListener("close", () => listener.closed(), { once: true });
      return {
        send: (frame: Bytes) => {
          if (socket.readyState === WebSocket.OPEN) socket.send(frame);
        },
        close: () => {
          given = true;
          // A browser complains on its console of a socket that is closed before it was open.
          if (socket.readyState === WebSocket.CONNECTING) socket.addEventListener("open", () => socket.close());
          else socket.close();
        },
      };
    },
  };
}
