import { once } from "node:events";
import { WebSocket } from "ws";

/** Content is 420 bytes: what is longer than this is content, for every peer, and what is shorter is not. */
export const CONTENT_FROM = 300;

export async function openSocket(
  address: string,
  heard: (frame: Buffer) => void,
  opened: (socket: WebSocket) => void = () => undefined,
): Promise<WebSocket> {
  const socket = new WebSocket(address, { perMessageDeflate: false });
  socket.binaryType = "nodebuffer";
  socket.on("message", (data: Buffer) => heard(data));
  await once(socket, "open");
  opened(socket);
  return socket;
}

/** Numbers as Yjs' frames have them: seven bits in a byte, the highest bit where another byte follows. */
export function varint(value: number): readonly number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
}
