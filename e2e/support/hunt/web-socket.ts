const HEAD_END = "\r\n\r\n";
const CONTINUATION = 0;
const FIRST_CONTROL = 8;

/**
 * The messages in one direction of a connection that became a WebSocket (RFC 6455, section 5), without their masks: a
 * client masks all that it sends, so that it does not stand on the wire as it is. None of a connection that is another.
 */
export function unmasked(stream: Buffer): readonly Buffer[] {
  const end = stream.indexOf(HEAD_END);
  if (end < 0 || !/^upgrade: websocket/im.test(stream.subarray(0, end).toString("latin1"))) return [];
  const messages: Buffer[] = [];
  let at = end + HEAD_END.length;
  for (let frame = frameAt(stream, at); frame !== undefined; frame = frameAt(stream, at)) {
    at = frame.end;
    if (frame.opcode >= FIRST_CONTROL) continue;
    const before = frame.opcode === CONTINUATION ? messages.pop() : undefined;
    messages.push(before === undefined ? frame.payload : Buffer.concat([before, frame.payload]));
  }
  return messages;
}

interface Frame {
  readonly opcode: number;
  readonly payload: Buffer;
  readonly end: number;
}

/** Undefined where it has not come whole. */
function frameAt(stream: Buffer, at: number): Frame | undefined {
  const [first, second] = [stream[at], stream[at + 1]];
  if (first === undefined || second === undefined) return undefined;
  const short = second & 127;
  const width = short === 126 ? 2 : short === 127 ? 8 : 0;
  const isMasked = second >= 128;
  const start = at + 2 + width + (isMasked ? 4 : 0);
  if (start > stream.length) return undefined;
  const length =
    width === 0 ? short : width === 2 ? stream.readUInt16BE(at + 2) : Number(stream.readBigUInt64BE(at + 2));
  const end = start + length;
  if (end > stream.length) return undefined;
  const payload = Buffer.from(stream.subarray(start, end));
  if (isMasked) for (let i = 0; i < length; i++) payload[i] = (payload[i] ?? 0) ^ (stream[start - 4 + (i % 4)] ?? 0);
  return { opcode: first & 15, payload, end };
}
