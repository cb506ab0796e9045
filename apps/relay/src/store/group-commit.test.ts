import { ok, type Result } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { groupCommit } from "./group-commit.ts";

/** A commit that ends when the test says so. */
function slowDisk() {
  const groups: (readonly number[])[] = [];
  const gates: (() => void)[] = [];
  const commit = async (items: readonly number[]): Promise<Result<readonly number[], "full">> => {
    groups.push(items);
    await new Promise<void>((resolve) => gates.push(resolve));
    return ok(items.map((item) => item * 10));
  };
  return { groups, gates, commit };
}

const begun = async (groups: readonly unknown[], count: number): Promise<void> => {
  while (groups.length < count) await new Promise((resolve) => setImmediate(resolve));
};

test("what arrives together is committed together, and each gets its own answers", async () => {
  const groups: (readonly number[])[] = [];
  const { submit } = groupCommit(async (items: readonly number[]) => {
    groups.push(items);
    return ok(items.map((item) => item * 10));
  }, 256);
  expect(await Promise.all([submit([1, 2]), submit([]), submit([3])])).toEqual([ok([10, 20]), ok([]), ok([30])]);
  expect(groups).toEqual([[1, 2, 3]]);
});

test("what arrives during a commit waits for the next, in order", async () => {
  const { groups, gates, commit } = slowDisk();
  const { submit, drained } = groupCommit(commit, 256);
  const first = submit([1]);
  await begun(groups, 1);
  const [second, third] = [submit([2]), submit([3])];
  gates[0]?.();
  expect(await first).toEqual(ok([10]));
  await begun(groups, 2);
  gates[1]?.();
  expect(await Promise.all([second, third])).toEqual([ok([20]), ok([30])]);
  await drained();
  expect(groups).toEqual([[1], [2, 3]]);
});

test("a group has at most as many as it may, but what was submitted together is never split", async () => {
  const sizes: number[] = [];
  const { submit } = groupCommit(async (items: readonly number[]) => {
    sizes.push(items.length);
    return ok(items);
  }, 4);
  await Promise.all([submit([1, 2, 3]), submit([4, 5]), submit([6]), submit([1, 2, 3, 4, 5, 6]), submit([7])]);
  expect(sizes).toEqual([3, 3, 6, 1]);
});

test("hold:H4 a commit that fails answers everybody in it with the failure, and the next goes on", async () => {
  let fails = true;
  const { submit } = groupCommit(async (items: readonly number[]): Promise<Result<readonly number[], "full">> => {
    if (!fails) return ok(items);
    fails = false;
    return { ok: false, error: "full" };
  }, 2);
  expect(await Promise.all([submit([1]), submit([2]), submit([3])])).toEqual([
    { ok: false, error: "full" },
    { ok: false, error: "full" },
    ok([3]),
  ]);
});

test("a bug in the commit reaches every caller, and stops nothing", async () => {
  let broken = true;
  const { submit, drained } = groupCommit(async (items: readonly number[]) => {
    if (broken) throw new TypeError("planned");
    return ok(items);
  }, 256);
  await expect(Promise.all([submit([1]), submit([2])])).rejects.toThrow("planned");
  broken = false;
  expect(await submit([3])).toEqual(ok([3]));
  await drained();
});
