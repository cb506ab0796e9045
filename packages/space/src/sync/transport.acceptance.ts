import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Bytes } from "../storage/port.ts";
import type { Line, LineListener, Transport } from "./port.ts";

/** A relay that the test plays. */
export interface FarSide {
  readonly transport: Transport;
  /** The next line that somebody opens. */
  line(): Promise<FarLine>;
  /** From now on nobody answers. */
  stop(): Promise<void>;
}

export interface FarLine {
  send(frame: Bytes): void;
  close(): void;
  /** The next frame that came; "closed" once the line is. */
  next(): Promise<Bytes | "closed">;
}

const frame = (...bytes: readonly number[]): Bytes => Uint8Array.from(bytes);

/** What a near end hears, one after the other. */
function ear(): LineListener & { next(): Promise<Bytes | "opened" | "closed">; readonly all: readonly unknown[] } {
  const all: (Bytes | "opened" | "closed")[] = [];
  const heard = queue<Bytes | "opened" | "closed">();
  const hear = (what: Bytes | "opened" | "closed"): void => {
    all.push(what);
    heard.put(what);
  };
  return { all, next: heard.take, opened: () => hear("opened"), received: hear, closed: () => hear("closed") };
}

export function queue<T>(): { put(value: T): void; take(): Promise<T> } {
  const values: T[] = [];
  const takers: ((value: T) => void)[] = [];
  return {
    put: (value) => {
      const taker = takers.shift();
      if (taker === undefined) values.push(value);
      else taker(value);
    },
    take: async () => {
      const value = values.shift();
      return value ?? new Promise<T>((resolve) => takers.push(resolve));
    },
  };
}

/** Every adapter of `Transport` passes this. */
export function describeTransport(name: string, start: () => Promise<FarSide>): void {
  describe(`transport: ${name}`, () => {
    let far: FarSide;
    const openLine = async (): Promise<{ near: Line; far: FarLine; ear: ReturnType<typeof ear> }> => {
      const listener = ear();
      const near = far.transport.open(listener);
      const line = await far.line();
      expect(await listener.next()).toBe("opened");
      return { near, far: line, ear: listener };
    };
    beforeAll(async () => {
      far = await start();
    });
    afterAll(() => far.stop());

    test("says nothing within `open`", async () => {
      const listener = ear();
      const near = far.transport.open(listener);
      expect(listener.all).toEqual([]);
      await far.line();
      near.close();
    });

    test("carries whole frames of any length and content, in order, both ways", async () => {
      const line = await openLine();
      const frames = [frame(), frame(0), frame(255, 0, 10, 13), new Uint8Array(1_049_600).fill(7), frame(1)];
      for (const one of frames) line.near.send(one);
      for (const one of frames) expect(await line.far.next()).toEqual(one);
      for (const one of frames) line.far.send(one);
      for (const one of frames) expect(await line.ear.next()).toEqual(one);
      line.near.close();
    });

    test("has sent a frame as it was, whatever becomes of the sender's bytes", async () => {
      const line = await openLine();
      const bytes = frame(1, 2, 3);
      line.near.send(bytes);
      bytes.fill(9);
      expect(await line.far.next()).toEqual(frame(1, 2, 3));
      line.near.close();
    });

    test("gives views into a larger buffer as what they show", async () => {
      const line = await openLine();
      line.near.send(frame(0, 1, 2, 3, 4).subarray(1, 4));
      expect(await line.far.next()).toEqual(frame(1, 2, 3));
      line.near.close();
    });

    test("tells both ends once when the near one closes, and nothing after", async () => {
      const line = await openLine();
      line.near.send(frame(1));
      line.near.close();
      line.near.close();
      line.near.send(frame(2));
      line.far.send(frame(3));
      expect(await line.far.next()).toEqual(frame(1));
      expect(await line.far.next()).toBe("closed");
      expect(await line.ear.next()).toBe("closed");
      expect(line.ear.all).toEqual(["opened", "closed"]);
    });

    test("brings what the far end said before it closed, and then says so", async () => {
      const line = await openLine();
      line.far.send(frame(1));
      line.far.close();
      expect(await line.ear.next()).toEqual(frame(1));
      expect(await line.ear.next()).toBe("closed");
      line.near.send(frame(2));
      line.near.close();
      expect(line.ear.all).toEqual(["opened", frame(1), "closed"]);
    });

    test("keeps two lines apart", async () => {
      const [one, two] = [await openLine(), await openLine()];
      one.near.send(frame(1));
      two.near.send(frame(2));
      expect([await one.far.next(), await two.far.next()]).toEqual([frame(1), frame(2)]);
      one.near.close();
      two.far.send(frame(3));
      expect(await two.ear.next()).toEqual(frame(3));
      two.near.close();
    });

    test("a line that is closed before it opened is closed, and never opened", async () => {
      const listener = ear();
      const near = far.transport.open(listener);
      near.send(frame(1));
      near.close();
      expect(await listener.next()).toBe("closed");
      expect(listener.all).toEqual(["closed"]);
    });
  });
}
