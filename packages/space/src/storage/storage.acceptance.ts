import { afterEach, describe, expect, test } from "vitest";
import { type Bytes, type OutsideChange, type Storage, type StorageError, type StoredValue, TO_SCRUB } from "./port.ts";

/** What every adapter of the storage port must do. `profile()` makes an empty profile and a way to open connections. */
export function storageAcceptance(name: string, profile: () => { readonly open: () => Promise<Storage> }): void {
  describe(`storage: ${name}`, () => {
    const opened: Storage[] = [];
    afterEach(() => {
      for (const storage of opened.splice(0)) storage.close();
    });
    const connect = async (from: { readonly open: () => Promise<Storage> }): Promise<Storage> => {
      const storage = await from.open();
      opened.push(storage);
      return storage;
    };
    const fresh = (): Promise<Storage> => connect(profile());

    test("an empty profile has nothing in it", async () => {
      const storage = await fresh();
      expect(await storage.value("keyring")).toEqual({ ok: true, value: undefined });
      expect(await storage.log(0, 10)).toEqual({ ok: true, value: [] });
      expect(await storage.journal(0, 10)).toEqual({ ok: true, value: [] });
      expect(await storage.chunks(["x"])).toEqual({ ok: true, value: [undefined] });
    });

    test("entries come back in the order written, in pages, with rising positions", async () => {
      const storage = await fresh();
      await storage.write({ append: [bytes(1), bytes(2)] });
      const head = await storage.write({ append: [bytes(3)] });
      const all = expectOk(await storage.log(0, 10));
      expect(all.map((entry) => entry.bytes)).toEqual([bytes(1), bytes(2), bytes(3)]);
      expect(all.map((entry) => entry.position)).toEqual([...all.map((entry) => entry.position)].sort((a, b) => a - b));
      expect(expectOk(head)).toBe(all[2]?.position);
      const page = expectOk(await storage.log(all[0]?.position ?? 0, 1));
      expect(page.map((entry) => entry.bytes)).toEqual([bytes(2)]);
    });

    test("a change is visible whole to every connection of the profile", async () => {
      const place = profile();
      const [one, two] = [await connect(place), await connect(place)];
      await one.write({
        append: [bytes(9)],
        set: new Map([["manifest", bytes(7)]]),
        putChunks: new Map([["c1", bytes(5)]]),
      });
      expect(expectOk(await two.value("manifest"))).toEqual(bytes(7));
      expect(expectOk(await two.chunks(["c1", "c2"]))).toEqual([bytes(5), undefined]);
      await two.write({ unset: ["manifest"], dropChunks: ["c1"], putChunks: new Map([["c2", bytes(6)]]) });
      expect(expectOk(await one.value("manifest"))).toBeUndefined();
      expect(expectOk(await one.chunks(["c1", "c2"]))).toEqual([undefined, bytes(6)]);
    });

    test("a part of something larger is kept without the rest of it", async () => {
      const storage = await fresh();
      const part = (value: number): Bytes => new Uint8Array(1000).fill(value).subarray(500, 502);
      await storage.write({
        append: [part(1), part(2)],
        journal: [part(3)],
        set: new Map([["link", part(4)]]),
        putChunks: new Map([["c1", part(5)]]),
      });
      const [first] = expectOk(await storage.log(0, 1));
      await storage.write({ replace: new Map([[first?.position ?? 0, part(6)]]) });
      const entries = [...expectOk(await storage.log(0, 9)), ...expectOk(await storage.journal(0, 9))];
      const [value, chunks] = [expectOk(await storage.value("link")), expectOk(await storage.chunks(["c1"]))];
      const kept = [...entries.map((entry) => entry.bytes), value, ...chunks];
      expect(kept).toEqual([6, 2, 3, 4, 5].map((each) => bytes(each, each)));
      for (const one of kept) expect(one instanceof Uint8Array && one.buffer.byteLength).toBe(2);
    });

    test("an entry can take the place of another: the log keeps its order, its positions and its head", async () => {
      const storage = await fresh();
      await storage.write({ append: [bytes(1), bytes(2), bytes(3)] });
      const before = expectOk(await storage.log(0, 10));
      const second = before[1]?.position ?? 0;
      const head = expectOk(await storage.write({ replace: new Map([[second, bytes(20)]]) }));
      expect(head).toBe(before.at(-1)?.position);
      const after = expectOk(await storage.log(0, 10));
      expect(after.map((entry) => entry.bytes)).toEqual([bytes(1), bytes(20), bytes(3)]);
      expect(after.map((entry) => entry.position)).toEqual(before.map((entry) => entry.position));
      const next = expectOk(await storage.write({ append: [bytes(4)] }));
      expect(next).toBeGreaterThan(head);
    });

    test("an entry that is taken out leaves a gap: its position is never given again, and everybody is told", async () => {
      const place = profile();
      const [one, two] = [await connect(place), await connect(place)];
      await one.write({ append: [bytes(1), bytes(2), bytes(3)] });
      const [first, , third] = expectOk(await one.log(0, 10)).map(({ position }) => position);
      const told = [one, two].map((storage) => heard(storage, "rewritten"));
      await one.write({ remove: [third ?? 0] });
      await Promise.all(told);
      await one.write({ remove: [first ?? 0], append: [bytes(4)] });
      const left = expectOk(await two.log(0, 10));
      expect(left.map((entry) => entry.bytes)).toEqual([bytes(2), bytes(4)]);
      expect(left[1]?.position).toBeGreaterThan(third ?? 0);
      expect(expectOk(await two.log(left[0]?.position ?? 0, 10)).map((entry) => entry.bytes)).toEqual([bytes(4)]);
    });

    test("the journal is a second log: entries come and go in the change that needs it, with positions of their own", async () => {
      const place = profile();
      const [one, two] = [await connect(place), await connect(place)];
      await one.write({ append: [bytes(1)], journal: [bytes(10), bytes(11)], set: new Map([["link", bytes(5)]]) });
      await one.write({ journal: [bytes(12)] });
      const all = expectOk(await two.journal(0, 10));
      expect(all.map((entry) => entry.bytes)).toEqual([bytes(10), bytes(11), bytes(12)]);
      const [first, second, third] = all.map(({ position }) => position);
      expect(expectOk(await two.journal(first ?? 0, 1)).map((entry) => entry.bytes)).toEqual([bytes(11)]);
      await two.write({ unjournal: [second ?? 0, third ?? 0], journal: [bytes(13)] });
      const left = expectOk(await one.journal(0, 10));
      expect(left.map((entry) => entry.bytes)).toEqual([bytes(10), bytes(13)]);
      expect(left[1]?.position).toBeGreaterThan(third ?? 0);
      expect(expectOk(await one.log(0, 10)).map((entry) => entry.bytes)).toEqual([bytes(1)]);
    });

    test("the other connections hear of what changed beside the log", async () => {
      const place = profile();
      const [one, two] = [await connect(place), await connect(place)];
      for (const change of [{ set: new Map([["link", bytes(1)]]) }, { unset: ["link"] }, { journal: [bytes(1)] }]) {
        const told = heard(two, "changed");
        await one.write(change);
        await told;
      }
    });

    test("a change that rests on what another connection has changed is refused whole", async () => {
      const place = profile();
      const [one, two] = [await connect(place), await connect(place)];
      const first = expectOk(await one.write({ append: [bytes(1)], set: new Map([["keyring", bytes(1, 2)]]) }));
      const stands = { head: first, value: { name: "keyring", bytes: bytes(1, 2) } };
      expect(await one.write({ onlyIf: stands, set: new Map([["manifest", bytes(9)]]) })).toEqual({
        ok: true,
        value: first,
      });
      expect(await one.write({ onlyIf: {}, set: new Map([["manifest", bytes(8)]]) })).toEqual({
        ok: true,
        value: first,
      });

      const closed = { ok: false, error: { kind: "closed" } };
      const change = { append: [bytes(7)], set: new Map([["manifest", bytes(7)]]), unset: ["keyring"] };
      const moved = expectOk(await two.write({ append: [bytes(2)] }));
      expect(await one.write({ ...change, onlyIf: stands })).toEqual(closed);
      await two.write({ set: new Map([["keyring", bytes(1, 3)]]) });
      expect(await one.write({ ...change, onlyIf: { ...stands, head: moved } })).toEqual(closed);
      expect(await one.write({ ...change, onlyIf: { value: { name: "none", bytes: bytes(1) } } })).toEqual(closed);
      expect(expectOk(await one.value("manifest"))).toEqual(bytes(8));
      expect(expectOk(await one.value("keyring"))).toEqual(bytes(1, 3));
      expect(expectOk(await one.log(0, 9))).toHaveLength(2);
    });

    test("scrubbing keeps all that is there, and leaves nothing of its own", async () => {
      const storage = await fresh();
      const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt"]);
      await storage.write({
        append: [bytes(1), bytes(2)],
        set: new Map<string, StoredValue>([
          ["device-key", key],
          ["lock", bytes(5)],
          ["keyring", bytes(6)],
        ]),
        putChunks: new Map([["c1", bytes(7)]]),
      });
      await storage.write({ set: new Map([[TO_SCRUB, bytes(1)]]), unset: ["lock"] });
      expect(await storage.scrub()).toMatchObject({ ok: true });
      expect(expectOk(await storage.log(0, 9)).map((entry) => entry.bytes)).toEqual([bytes(1), bytes(2)]);
      expect(expectOk(await storage.value("keyring"))).toEqual(bytes(6));
      expect(expectOk(await storage.value("device-key"))).toBeInstanceOf(CryptoKey);
      for (const name of ["lock", TO_SCRUB]) expect(expectOk(await storage.value(name))).toBeUndefined();
      expect(expectOk(await storage.chunks(["c1"]))).toEqual([bytes(7)]);
    });

    test("all chunks can be dropped in the change that puts new ones", async () => {
      const storage = await fresh();
      await storage.write({ putChunks: new Map([["old", bytes(1)]]) });
      await storage.write({ dropChunks: "all", putChunks: new Map([["new", bytes(2)]]) });
      expect(expectOk(await storage.chunks(["old", "new"]))).toEqual([undefined, bytes(2)]);
    });

    test("two connections writing at once interleave but lose nothing", async () => {
      const place = profile();
      const [one, two] = [await connect(place), await connect(place)];
      await Promise.all(
        Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? one : two).write({ append: [bytes(i), bytes(100 + i)] })),
      );
      const entries = expectOk(await one.log(0, 100)).map((entry) => entry.bytes[0] ?? 0);
      expect([...entries].sort((a, b) => a - b)).toEqual([...range(0, 20), ...range(100, 120)]);
      for (const i of range(0, 20)) expect(entries.indexOf(100 + i)).toBe(entries.indexOf(i) + 1);
    });

    test("a key is kept as a key, never as its bytes", async () => {
      const place = profile();
      const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt"]);
      await (await connect(place)).write({ set: new Map([["device-key", key]]) });
      const kept = expectOk(await (await connect(place)).value("device-key"));
      expect(kept).toBeInstanceOf(CryptoKey);
      expect(kept).toMatchObject({ extractable: false });
    });

    test("the other connections hear of an append, the writer does not", async () => {
      const place = profile();
      const [one, two] = [await connect(place), await connect(place)];
      const heard: string[] = [];
      one.onChange(() => heard.push("writer"));
      const told = new Promise<OutsideChange>((resolve) => two.onChange(resolve));
      await one.write({ append: [bytes(1)] });
      expect(await told).toBe("appended");
      expect(heard).toEqual([]);
    });

    test("the lock is held by one at a time; whoever cannot wait is told", async () => {
      const place = profile();
      const [one, two] = [await connect(place), await connect(place)];
      const order: string[] = [];
      let release: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => {
        release = resolve;
      });
      let entered: () => void = () => undefined;
      const inside = new Promise<void>((resolve) => {
        entered = resolve;
      });
      const first = one.whenFree(async () => {
        entered();
        await gate;
        order.push("first");
      });
      await inside;
      expect(await two.ifFree(async () => "in")).toBeUndefined();
      const second = two.whenFree(async () => {
        order.push("second");
      });
      release();
      await Promise.all([first, second]);
      expect(order).toEqual(["first", "second"]);
      expect(await two.ifFree(async () => "in")).toBe("in");
    });

    test("the lock is held from the task's first step", async () => {
      const storage = await fresh();
      expect(await storage.whenFree(() => storage.ifFree(async () => "in"))).toBeUndefined();
    });

    test("a task that fails lets the lock go", async () => {
      const storage = await fresh();
      await expect(storage.whenFree(() => Promise.reject(new Error("planned")))).rejects.toThrow("planned");
      expect(await storage.ifFree(async () => "in")).toBe("in");
    });

    test("hold:H7 a write that is under way when the connection is closed still has an answer", async () => {
      const storage = await fresh();
      const writing = storage.write({ append: [bytes(1)] });
      storage.close();
      expect(["written", "closed"]).toContain(await writing.then((done) => (done.ok ? "written" : done.error.kind)));
    });

    test("hold:H7 a closed connection answers with a typed error", async () => {
      const storage = await fresh();
      storage.close();
      const closed = { ok: false, error: { kind: "closed" } satisfies StorageError };
      expect(await storage.write({ append: [bytes(1)] })).toEqual(closed);
      expect(await storage.value("x")).toEqual(closed);
      expect(await storage.log(0, 1)).toEqual(closed);
      expect(await storage.journal(0, 1)).toEqual(closed);
      expect(await storage.chunks(["x"])).toEqual(closed);
      expect(await storage.scrub()).toEqual(closed);
    });
  });
}

const bytes = (...values: readonly number[]): Bytes => Uint8Array.from(values);

/** Resolves when it has been told just this. */
const heard = (storage: Storage, what: OutsideChange): Promise<void> =>
  new Promise((resolve) => {
    const stop = storage.onChange((change) => {
      if (change !== what) return;
      stop();
      resolve();
    });
  });

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

function expectOk<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.error)}`);
  return result.value;
}
