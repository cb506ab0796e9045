import { newSalt, STRETCH_COST, stretch } from "@counterpoint/space";
import { expect, test } from "vitest";
import { stretchInWorker } from "./stretch.ts";

const LEAST = { memoryKiB: 19_456, passes: 2 };

test("the worker gives what the page itself would, letter by letter", async () => {
  const salt = newSalt();
  for (const passphrase of ["four plain words here", "Zaunkönig, ﬁndet", " "]) {
    expect(await stretchInWorker(passphrase, salt, LEAST)).toEqual(await stretch(passphrase, salt, LEAST));
  }
});

test("the page goes on while the worker works", async () => {
  let turns = 0;
  let working = true;
  const turn = (): void => {
    turns += 1;
    if (working) requestAnimationFrame(turn);
  };
  turn();
  await stretchInWorker("four plain words here", newSalt(), STRETCH_COST);
  working = false;
  expect(turns).toBeGreaterThan(3);
});

test("a failure in the worker is a failure here, not a wait without end", async () => {
  await expect(stretchInWorker("x", newSalt(), { memoryKiB: 1, passes: 1 })).rejects.toThrow();
});
