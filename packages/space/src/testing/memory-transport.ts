import type { Bytes } from "../storage/port.ts";
import type { Line, Transport } from "../sync/port.ts";

/** Whoever answers at the other end of a line. */
export interface Answering {
  received(frame: Bytes): void;
  closed(): void;
}

/** A relay in the same room: each line that is opened is handed to `answer`, which may talk at once. */
export function memoryTransport(origin: string, answer: (line: Line) => Answering): Transport {
  return {
    origin,
    open: (listener) => {
      const near = createEnd((frame) => listener.received(frame), listener.closed);
      const far = createEnd(
        (frame) => answering?.received(frame),
        () => answering?.closed(),
      );
      let answering: Answering | undefined;
      queueMicrotask(() => {
        if (!near.isOpen()) return;
        listener.opened();
        answering = answer({ send: (frame) => far.isOpen() && near.hear(frame), close: () => shut(far, near) });
      });
      return {
        // Nothing goes out before the line is open.
        send: (frame) => answering !== undefined && near.isOpen() && far.hear(frame),
        close: () => shut(near, far),
      };
    },
  };
}

interface End {
  isOpen(): boolean;
  /** Later, after all that was said before, and not once it has closed the line itself. */
  hear(frame: Bytes): void;
  shut(): void;
  /** The other end has closed: what was on its way still arrives. */
  hearEnd(): void;
}

function createEnd(received: (frame: Bytes) => void, closed: () => void): End {
  let open = true;
  let over = false;
  const end = (): void => {
    open = false;
    if (!over) closed();
    over = true;
  };
  return {
    isOpen: () => open,
    hear: (frame) => {
      const copy = frame.slice();
      queueMicrotask(() => {
        if (open) received(copy);
      });
    },
    shut: () => {
      open = false;
      queueMicrotask(end);
    },
    hearEnd: () => queueMicrotask(end),
  };
}

function shut(own: End, other: End): void {
  if (!own.isOpen()) return;
  own.shut();
  other.hearEnd();
}
