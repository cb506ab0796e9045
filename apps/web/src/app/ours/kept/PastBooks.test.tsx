import "../../../ui/styles/all.css";
import { ok } from "@counterpoint/kernel";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { english } from "../../messages/en.ts";
import * as profile from "../../profile.ts";
import { Bench } from "../../testing/bench.tsx";
import type { TestDisk } from "../../testing/disk.ts";
import { type Couple, createCouple } from "../../testing/ours.tsx";
import { saidBy, writeAll } from "../../testing/ours-written.ts";
import { openPastBooks } from "../past-books.ts";
import { PastBooks } from "./PastBooks.tsx";

vi.mock("../../profile.ts", { spy: true });

const { past, kept } = english.leaving;

let couple: Couple;
let disks: Map<string, TestDisk>;
beforeEach(async () => {
  couple = await createCouple();
  await writeAll(couple);
  disks = new Map();
  vi.mocked(profile.existingStorage).mockImplementation(async (name = "") => ok(disks.get(name)?.connect()));
  vi.spyOn(indexedDB, "databases").mockImplementation(async () =>
    [...disks.keys()].map((name) => ({ name, version: 2 })),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  couple.close();
});

const draw = () =>
  render(
    <Bench space={couple.a.space}>
      <PastBooks />
    </Bench>,
  );

test("safety:S3 what one shared before is a copy to read, among the own pages; the newest is none of it", async () => {
  for (const name of ["counterpoint-ours-1", "counterpoint-ours-2"]) disks.set(name, couple.a.disk);
  await draw();
  await expect.element(page.getByRole("heading", { name: past.title })).toBeVisible();
  await expect.element(page.getByRole("button", { name: /Ben/ })).toBeVisible();
  await page.getByRole("button", { name: /Ben/ }).click();
  for (const name of ["Ana", "Ben"]) await expect.element(page.getByText(saidBy(name).thanks)).toBeVisible();
  await expect.element(page.getByRole("button", { name: kept.remove.open })).toBeVisible();
});

test("safety:S5 where there was nothing before, or it is under another lock, nothing says that there might be", async () => {
  const other = await createCouple();
  disks.set("counterpoint-ours-1", other.a.disk);
  disks.set("counterpoint-ours-2", couple.a.disk);
  expect(await openPastBooks({ own: "counterpoint", wrapping: couple.a.space.door.wrapping })).toEqual([]);
  expect(vi.mocked(profile.existingStorage).mock.calls.map(([name]) => name)).toEqual(["counterpoint-ours-1"]);
  const { container } = await draw();
  expect(container.textContent).toBe("");
  other.close();
});
