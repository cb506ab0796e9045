import type { Member } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { set } from "./edits.ts";
import { batchOf, NOW, opAt, schema, stampAt, wish } from "./fixtures.acceptance.ts";
import { fold } from "./fold.ts";
import { createIndex, type Index, isVoided, ownQuarantined, voidedOps } from "./index-of-records.ts";
import { apply, join, releaseQuarantine } from "./merge.ts";
import { reissue } from "./operation.ts";
import { FUTURE_LIMIT_MS } from "./stamp.ts";
import { get, live, records } from "./views.ts";

const HOUR = 3_600_000;

describe("quarantine and re-issue", () => {
  const ahead = batchOf(stampAt(1, NOW + 2 * HOUR), set(wish, "x", { title: "from a clock ahead" }));

  test("a stamp of exactly five minutes ahead is believed, one millisecond more is not", () => {
    const index = createIndex(schema);
    const edge = batchOf(stampAt(1, NOW + FUTURE_LIMIT_MS), set(wish, "x", { title: "edge" }));
    const beyond = batchOf(stampAt(2, NOW + FUTURE_LIMIT_MS + 1), set(wish, "y", { title: "beyond" }));
    expect(apply(index, edge, "a", NOW).kind).toBe("applied");
    expect(apply(index, beyond, "a", NOW)).toEqual({ kind: "quarantined" });
    expect(live(index, wish).map(({ id }) => id)).toEqual(["x"]);
    expect(releaseQuarantine(index, NOW)).toEqual([]);
    expect(releaseQuarantine(index, NOW + 1)).toMatchObject([{ kind: "wish", owner: null, id: "y" }]);
    expect(releaseQuarantine(index, NOW + 1)).toEqual([]);
  });

  test("hold:H5 what was re-issued shows once, in whichever order the two arrive", () => {
    const again = reissue(ahead, stampAt(2, NOW));
    for (const order of [
      [ahead, again],
      [again, ahead],
      [ahead, again, ahead],
    ]) {
      const index = createIndex(schema);
      for (const batch of order) apply(index, batch, "a", NOW);
      releaseQuarantine(index, NOW + 3 * HOUR);
      expect([...records(index)].map(({ cells }) => cells.get("title")?.stamp)).toEqual([again.stamp]);
      expect(index.quarantine.size).toBe(0);
    }
  });

  test("to void what shows already asks for a refold; to void what lost to another write does not", () => {
    const shown = createIndex(schema);
    apply(shown, ahead, "a", NOW + 3 * HOUR);
    expect(apply(shown, reissue(ahead, stampAt(2, NOW)), "a", NOW + 3 * HOUR)).toEqual({ kind: "refold" });
    const covered = createIndex(schema);
    apply(covered, ahead, "a", NOW + 3 * HOUR);
    apply(covered, batchOf(stampAt(3, NOW + 3 * HOUR), set(wish, "x", { title: "newer" })), "b", NOW + 3 * HOUR);
    expect(apply(covered, reissue(ahead, stampAt(2, NOW)), "a", NOW + 3 * HOUR).kind).toBe("applied");
  });

  test("nobody voids what the other wrote", () => {
    const index = createIndex(schema);
    apply(index, batchOf(stampAt(1), set(wish, "x", { title: "a's" })), "a", NOW);
    expect(apply(index, batchOf(stampAt(2), [], opAt(1)), "b", NOW).kind).toBe("applied");
    expect(isVoided(index, "a", opAt(1))).toBe(false);
    expect(get(index, wish, null, "x")?.fields.title).toBe("a's");
  });

  test("a device finds its own batches in quarantine, oldest first", () => {
    const index = createIndex(schema);
    const later = batchOf({ ...stampAt(5, NOW + 3 * HOUR), device: ahead.stamp.device }, []);
    for (const batch of [later, ahead, batchOf(stampAt(2, NOW + HOUR), [])]) apply(index, batch, "a", NOW);
    expect(ownQuarantined(index, ahead.stamp.device, "a").map(({ batch }) => batch)).toEqual([ahead, later]);
  });

  test("what the other wrote under a device's name is not that device's own", () => {
    const index = createIndex(schema);
    apply(index, ahead, "b", NOW);
    expect(index.quarantine.size).toBe(1);
    expect(ownQuarantined(index, ahead.stamp.device, "a")).toEqual([]);
  });

  test("a chunk that is loaded late and holds what was voided since asks for a refold", () => {
    const old = fold(schema, [{ batch: batchOf(stampAt(1), set(wish, "x", { title: "old" })), author: "a" }], NOW);
    const [state] = records(old);
    if (state === undefined) throw new Error("one record was written");
    const voids = (author: Member): Index => createIndex(schema, [{ author, op: opAt(1) }]);
    expect(join(voids("a"), state)).toEqual({ kind: "refold" });
    expect(join(voids("b"), state)).toEqual({ kind: "joined" });
    expect(voidedOps(voids("a"))).toEqual([{ author: "a", op: opAt(1) }]);
  });

  test("two batches that share an op id are both kept", () => {
    const index = createIndex(schema);
    const double = batchOf(ahead.stamp, set(wish, "y", { title: "forged double" }));
    for (const batch of [ahead, double, ahead]) apply(index, batch, "a", NOW);
    expect(index.quarantine.size).toBe(2);
  });
});
