import { err, ok } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { chunkIdOf } from "../chunk-id.ts";
import { CHUNK_BYTES } from "../limits.ts";
import { anySpace, bytes, fixtureOf, GENESIS, kept, type OpenStore, TODAY } from "./fixture.acceptance.ts";

export function chunksAcceptance(open: OpenStore): void {
  describe("chunks", () => {
    const fixture = fixtureOf(open);

    test("are named by their content, and kept once", async () => {
      const { store, space } = fixture();
      const chunk = bytes(1000);
      const id = chunkIdOf(chunk);
      expect(await store.putChunk(space, chunk, TODAY)).toEqual(ok(id));
      expect(await store.putChunk(space, chunk, TODAY)).toEqual(ok(id));
      expect(await store.chunk(space, id)).toEqual(ok(chunk));
    });

    test("are of one space: knowing a name from elsewhere gives nothing", async () => {
      const { store, space } = fixture();
      const other = anySpace();
      await store.create(other, GENESIS, TODAY);
      const chunk = bytes(10);
      await store.putChunk(space, chunk, TODAY);
      expect(await store.chunk(other, chunkIdOf(chunk))).toEqual(err({ kind: "no-chunk" }));
    });

    test("that are missing are said, so that an upload can go on", async () => {
      const { store, space } = fixture();
      const [one, two] = [bytes(10), bytes(20)];
      await store.putChunk(space, one, TODAY);
      const ids = [two, one].map(chunkIdOf);
      expect(await store.missingChunks(space, ids)).toEqual(ok([chunkIdOf(two)]));
      expect(await store.missingChunks(space, [])).toEqual(ok([]));
    });

    test("have a quota of their own, which dropping gives back", async () => {
      const { store, space, envelope, append } = fixture();
      const [one, two, three] = [bytes(CHUNK_BYTES), bytes(CHUNK_BYTES), bytes(1)];
      await store.putChunk(space, one, TODAY);
      await store.putChunk(space, two, TODAY);
      expect(await store.putChunk(space, three, TODAY)).toEqual(err({ kind: "over-quota" }));
      expect(await store.putChunk(space, one, TODAY)).toEqual(ok(chunkIdOf(one)));
      expect(await append(envelope(900))).toEqual(ok([kept(1)]));
      expect(await store.dropChunks(space, [chunkIdOf(one), chunkIdOf(three)])).toEqual(ok(undefined));
      expect(await store.chunk(space, chunkIdOf(one))).toEqual(err({ kind: "no-chunk" }));
      expect(await store.putChunk(space, three, TODAY)).toEqual(ok(chunkIdOf(three)));
    });

    test("beyond 256 KiB are a mistake of the caller", async () => {
      const { store, space } = fixture();
      await expect(async () => store.putChunk(space, bytes(CHUNK_BYTES + 1), TODAY)).rejects.toThrow(RangeError);
    });
  });
}
