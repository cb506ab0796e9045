import { expect, test } from "vitest";
import { sharedNames } from "./profiles.ts";

const among = (...names: readonly string[]) => ({
  databases: async () => names.map((name) => ({ name, version: 2 })),
});

test("what a person shares lies beside their own book, in order of age, whatever else lies there", async () => {
  const factory = among(
    "counterpoint-ours-10",
    "counterpoint-ours-2",
    "counterpoint",
    "counterpoint-other",
    "counterpoint-other-ours-1",
    "counterpoint-ours-x",
    "counterpoint-ours-",
    "counterpoint-ours-01",
    "counterpoint-ours-0",
    "another-ours-3",
  );
  expect(await sharedNames("counterpoint", factory)).toEqual(["counterpoint-ours-2", "counterpoint-ours-10"]);
  expect(await sharedNames("counterpoint-other", factory)).toEqual(["counterpoint-other-ours-1"]);
});
