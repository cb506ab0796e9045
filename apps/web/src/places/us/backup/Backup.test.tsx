import "../../../ui/styles/all.css";
import { checkinKind } from "@counterpoint/balance";
import { type AgeOpener, newRecoveryEntropy, readBackup, type Space } from "@counterpoint/space";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { makeFile } from "../../../app/backup/make.ts";
import { type LockAccess, LockProvider } from "../../../app/lock-context.ts";
import { backup } from "../../../app/messages/en/backup.ts";
import { passphrase } from "../../../app/messages/en/passphrase.ts";
import { type EnteredRecovery, identityFor } from "../../../app/recovery/keys.ts";
import { Bench, day, openTab, writeDay, writeEvening } from "../../../app/testing/bench.tsx";
import { createDisk, type TestDisk } from "../../../app/testing/disk.ts";
import * as saving from "../../../platform/save-file.ts";
import { pointAway } from "../../../ui/testing/point-away.acceptance.ts";
import { BackupSection } from "./BackupSection.tsx";
import { WipeSection } from "./WipeSection.tsx";

vi.mock("../../../platform/stretch.ts", () => import("../../../app/testing/least-stretch.ts"));

vi.mock("../../../platform/save-file.ts", { spy: true });

const PASSPHRASE = "river and stone";
const TODAY = day("2026-11-24");
const NO_LOCK: LockAccess = {
  opensBy: { passphrase: false, passkey: false },
  confirmPassphrase: async () => "wrong",
  lockNow: () => undefined,
};
const LOCK: LockAccess = {
  opensBy: { passphrase: true, passkey: false },
  confirmPassphrase: async (passphrase) => (passphrase === PASSPHRASE ? "right" : "wrong"),
  lockNow: () => undefined,
};

let disk: TestDisk;
let space: Space;
let saved: { readonly name: string; readonly file: Blob }[];

beforeEach(async () => {
  history.replaceState(null, "", "/us");
  disk = createDisk();
  space = await openTab(disk);
  await writeDay(space, TODAY, { note: "We laughed at the bus stop." });
  saved = [];
  vi.mocked(saving.saveFile).mockImplementation((name, file) => void saved.push({ name, file }));
});

interface Around {
  readonly lock?: LockAccess;
}

const draw = (children: ReactNode, { lock = NO_LOCK }: Around = {}) =>
  render(
    <Bench space={space}>
      <LockProvider value={lock}>{children}</LockProvider>
    </Bench>,
  );
const button = (name: string) => page.getByRole("button", { name, exact: true });
const field = (name: string) => page.getByLabelText(name, { exact: true });
const openedBy = async (opener: AgeOpener): Promise<string> => {
  const read = await readBackup(saved[0]?.file ?? new Blob(), opener);
  return read.ok ? JSON.stringify(read.value.entries) : read.error.kind;
};
const opened = (): Promise<string> => openedBy({ kind: "passphrase", passphrase: PASSPHRASE });
const openedWith = async (entered: EnteredRecovery): Promise<string> =>
  openedBy({ kind: "identity", identity: await identityFor(entered) });

describe("a backup file", () => {
  test("safety:S15 is sealed, has a name that tells nothing, and says to delete the copies that are not needed", async () => {
    await draw(<BackupSection />);
    await button(backup.seal.open).click();
    await expect.element(page.getByText(backup.seal.ownText)).toBeVisible();
    await field(backup.seal.passphrase).fill(PASSPHRASE);
    await field(passphrase.again).fill(PASSPHRASE);
    await button(backup.seal.make).click();
    await expect.element(page.getByText(backup.done.text("notes.age"))).toBeVisible();
    await expect.element(page.getByRole("region", { name: backup.done.title })).toHaveFocus();
    expect(saved.map(({ name }) => name)).toEqual(["notes.age"]);
    expect(await saved[0]?.file.text()).not.toContain("bus stop");
    expect(await opened()).toContain("We laughed at the bus stop.");
  });

  test.each([
    ["short", "short", passphrase.short],
    [PASSPHRASE, "river and stones", passphrase.different],
  ])("is not made for %j and %j, and it says why", async (first, second, why) => {
    await draw(<BackupSection />);
    await button(backup.seal.open).click();
    await field(backup.seal.passphrase).fill(first);
    await field(passphrase.again).fill(second);
    await button(backup.seal.make).click();
    await expect.element(page.getByText(why)).toBeVisible();
    expect(saved).toEqual([]);
  });

  test("of a locked book asks for its passphrase again and opens with it", async () => {
    await draw(<BackupSection />, { lock: LOCK });
    await button(backup.seal.open).click();
    await field(backup.bookPassphrase).fill("not it");
    await button(backup.seal.make).click();
    await expect.element(page.getByText(passphrase.wrong)).toBeVisible();
    await expect.element(field(backup.bookPassphrase)).toHaveFocus();
    expect(saved).toEqual([]);
    await field(backup.bookPassphrase).fill(PASSPHRASE);
    await button(backup.seal.make).click();
    await expect.element(page.getByText(backup.done.opens.passphrase)).toBeVisible();
    await expect.element(page.getByText(backup.done.opens.recipient)).not.toBeInTheDocument();
    expect(await opened()).toContain("bus stop");
  });

  test("safety:S16 is made for words and passphrase together where there are words, and says so before", async () => {
    const entropy = newRecoveryEntropy();
    await space.recovery.set(entropy);
    await draw(<BackupSection />, { lock: LOCK });
    await button(backup.seal.open).click();
    await expect.element(page.getByText(backup.seal.wordsText)).toBeVisible();
    await field(backup.bookPassphrase).fill(PASSPHRASE);
    await button(backup.seal.make).click();
    await expect.element(page.getByText(backup.done.title)).toBeVisible();
    await expect.element(page.getByText(backup.done.opens.recipient)).toBeVisible();
    await expect.element(page.getByText(backup.done.opens.passphrase)).not.toBeInTheDocument();
    expect(await opened()).toBe("other-key");
    expect(await openedWith({ entropy, passphrase: "not it" })).toBe("wrong-key");
    expect(await openedWith({ entropy, passphrase: PASSPHRASE })).toContain("We laughed at the bus stop.");
  });

  test("safety:S16 is not made for less where the words cannot be read: there is a reason and no file", async () => {
    await space.recovery.set(newRecoveryEntropy());
    disk.memory.values.set("recovery", Uint8Array.of(1, 2, 3));
    await draw(<BackupSection />, { lock: LOCK });
    await button(backup.seal.open).click();
    await expect.element(page.getByText(backup.seal.eitherText)).toBeVisible();
    await field(backup.bookPassphrase).fill(PASSPHRASE);
    await button(backup.seal.make).click();
    await expect.element(page.getByRole("alert")).toHaveTextContent(backup.notMade["words-damaged"]);
    expect(saved).toEqual([]);
    await space.recovery.remove();
    await button(backup.seal.make).click();
    await expect.element(page.getByText(backup.done.opens.passphrase)).toBeVisible();
    expect(await opened()).toContain("We laughed at the bus stop.");
  });

  test("without a lock it is made for its own passphrase, also where words are left from before", async () => {
    await space.recovery.set(newRecoveryEntropy());
    await draw(<BackupSection />);
    await button(backup.seal.open).click();
    await field(backup.seal.passphrase).fill(PASSPHRASE);
    await field(passphrase.again).fill(PASSPHRASE);
    await button(backup.seal.make).click();
    await expect.element(page.getByText(backup.done.title)).toBeVisible();
    expect(await opened()).toContain("We laughed at the bus stop.");
  });

  test("is not made while something is not on the disk", async () => {
    disk.fault = { kind: "full" };
    await writeDay(space, "2026-11-23", { note: "not yet" }).catch(() => undefined);
    await draw(<BackupSection />);
    await button(backup.seal.open).click();
    await field(backup.seal.passphrase).fill(PASSPHRASE);
    await field(passphrase.again).fill(PASSPHRASE);
    await button(backup.seal.make).click();
    await expect.element(page.getByRole("alert")).toHaveTextContent(backup.notMade["not-kept"]);
    expect(saved).toEqual([]);
  });

  test("says how many entries could not be read", async () => {
    disk.memory.log.push({ position: disk.memory.log.length + 1, bytes: new Uint8Array(40) });
    await draw(<BackupSection />, { lock: LOCK });
    await button(backup.seal.open).click();
    await field(backup.bookPassphrase).fill(PASSPHRASE);
    await button(backup.seal.make).click();
    await expect.element(page.getByText(backup.done.unreadable(1))).toBeVisible();
  });
});

describe("a readable copy", () => {
  test("safety:S1 asks the passphrase again where there is a lock, and warns that anybody can read it", async () => {
    await draw(<BackupSection />, { lock: LOCK });
    await button(backup.readable.open).click();
    await expect.element(page.getByText(backup.readable.text)).toBeVisible();
    await button(backup.readable.make).click();
    await expect.element(page.getByText(passphrase.wrong)).toBeVisible();
    await field(backup.bookPassphrase).fill("not it");
    await button(backup.readable.make).click();
    await expect.element(page.getByText(passphrase.wrong)).toBeVisible();
    expect(saved).toEqual([]);
    await field(backup.bookPassphrase).fill(PASSPHRASE);
    await button(backup.readable.make).click();
    await expect.element(page.getByText(backup.done.text("notes.md"))).toBeVisible();
    expect(await saved[0]?.file.text()).toContain("> We laughed at the bus stop.");
  });

  test("for another program is JSON", async () => {
    await draw(<BackupSection />);
    await button(backup.readable.open).click();
    await page.getByRole("radio", { name: backup.readable.json, exact: true }).click();
    await button(backup.readable.make).click();
    await expect.element(page.getByText(backup.done.text("notes.json"))).toBeVisible();
    for (const text of Object.values(backup.done.opens)) {
      await expect.element(page.getByText(text)).not.toBeInTheDocument();
    }
    expect(JSON.parse((await saved[0]?.file.text()) ?? "")).toMatchObject({ version: 1, count: 1 });
  });
});

describe("adding a backup", () => {
  async function fileOf(sealed: boolean, change: (text: string) => string = (text) => text): Promise<File> {
    const from = await openTab(createDisk());
    await writeDay(from, "2026-02-03", { note: "From the old phone." });
    await writeDay(from, "2026-11-24", { close: 50 });
    await writeEvening(from, "2026-03-01", {});
    const made = await makeFile(
      from,
      sealed ? { kind: "sealed", key: { kind: "passphrase", passphrase: PASSPHRASE } } : { kind: "json" },
    );
    if (!made.ok) throw new Error(made.error.kind);
    const content = sealed ? made.value.file : new Blob([change(await made.value.file.text())]);
    return new File([content], made.value.name);
  }
  const choose = (file: File) => page.getByLabelText(backup.restore.file).upload(file);
  const inside = () => page.getByRole("region", { name: backup.restore.inside });

  test("shows what is inside before anything changes, and then adds it", async () => {
    await draw(<BackupSection />);
    await button(backup.restore.open).click();
    await choose(await fileOf(true));
    await field(backup.restore.passphrase).fill(PASSPHRASE);
    await button(backup.restore.look).click();
    await expect.element(inside().getByText(backup.restore.days(2, "2026-02-03", "2026-11-24"))).toBeVisible();
    await expect.element(inside().getByText(backup.restore.evenings(1))).toBeVisible();
    await expect.element(inside()).toHaveFocus();
    expect(disk.memory.log).toHaveLength(1);
    await button(backup.restore.add).click();
    await expect.element(page.getByText(backup.restore.added)).toHaveFocus();
    expect(space.get(checkinKind, day("2026-02-03"))?.fields.note).toBe("From the old phone.");
    expect(space.get(checkinKind, TODAY)?.fields.note).toBe("We laughed at the bus stop.");
  });

  test("can be left, and then nothing was changed", async () => {
    await draw(<BackupSection />);
    await button(backup.restore.open).click();
    await choose(await fileOf(false));
    await expect.element(inside()).toBeVisible();
    await button(backup.leave).click();
    await expect.element(inside()).not.toBeInTheDocument();
    await expect.element(button(backup.restore.open)).toHaveFocus();
    expect(disk.memory.log).toHaveLength(1);
  });

  test("that is here already says so", async () => {
    const made = await makeFile(space, { kind: "markdown" });
    if (!made.ok) throw new Error(made.error.kind);
    await draw(<BackupSection />);
    await button(backup.restore.open).click();
    await choose(new File([made.value.file], "notes.md"));
    await button(backup.restore.add).click();
    await expect.element(page.getByText(backup.restore.already)).toBeVisible();
  });

  test("with another passphrase is refused, and can be tried again", async () => {
    await draw(<BackupSection />);
    await button(backup.restore.open).click();
    await choose(await fileOf(true));
    await field(backup.restore.passphrase).fill("not it");
    await button(backup.restore.look).click();
    await expect
      .element(page.getByRole("alert"))
      .toHaveTextContent(`${backup.refused["wrong-key"]} ${backup.refused.unchanged}`);
    await field(backup.restore.passphrase).fill(PASSPHRASE);
    await button(backup.restore.look).click();
    await expect.element(inside()).toBeVisible();
    await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
  });

  test("without a passphrase says so at the field, and tries nothing", async () => {
    await draw(<BackupSection />);
    await button(backup.restore.open).click();
    await choose(await fileOf(true));
    await button(backup.restore.look).click();
    await expect.element(field(backup.restore.passphrase)).toHaveAccessibleDescription(passphrase.empty);
    await expect.element(field(backup.restore.passphrase)).toHaveFocus();
    await field(backup.restore.passphrase).fill(PASSPHRASE);
    await expect.element(field(backup.restore.passphrase)).not.toHaveAccessibleDescription(passphrase.empty);
    await button(backup.restore.look).click();
    await expect.element(inside()).toBeVisible();
  });

  test.each([
    ["altered", (text: string) => text.replace("old phone", "new phone"), backup.refused.altered],
    ["cut short", (text: string) => text.slice(0, -90), backup.refused["cut-short"]],
    ["newer", (text: string) => text.replace('"version":1', '"version":9'), backup.refused.newer],
    ["broken in a line", (text: string) => text.replace('"voids"', '"void"'), backup.refused.line(2)],
    ["something else", () => "Dear Leah", backup.refused.foreign],
    ["empty", () => "", backup.refused.empty],
  ])("hold:H7 a file that is %s is refused with the reason, and nothing is changed", async (_, change, why) => {
    await draw(<BackupSection />);
    await button(backup.restore.open).click();
    await choose(await fileOf(false, change));
    await expect.element(page.getByRole("alert")).toHaveTextContent(`${why} ${backup.refused.unchanged}`);
    await expect.element(button(backup.restore.add)).not.toBeInTheDocument();
    expect(disk.memory.log).toHaveLength(1);
  });

  test("where the disk is full says that nothing was added, and can be tried again", async () => {
    await draw(<BackupSection />);
    await button(backup.restore.open).click();
    await choose(await fileOf(false));
    await expect.element(inside()).toBeVisible();
    disk.fault = { kind: "full" };
    await button(backup.restore.add).click();
    await expect.element(page.getByRole("alert")).toHaveTextContent(backup.restore.notAdded.full);
    disk.fault = undefined;
    await button(backup.restore.add).click();
    await expect.element(page.getByText(backup.restore.added)).toBeVisible();
  });
});

describe("taking everything off this device", () => {
  const takeOff = vi.fn(async () => true);
  const goHome = vi.fn();
  beforeEach(() => {
    takeOff.mockClear();
    goHome.mockClear();
  });
  const section = <WipeSection takeOff={takeOff} goHome={goHome} />;

  test("says before what goes and what stays, and takes a second step where there is no lock", async () => {
    await draw(section);
    await button(backup.wipe.open).click();
    for (const text of [backup.wipe.gone, backup.wipe.stays, backup.wipe.unsaved]) {
      await expect.element(page.getByText(text)).toBeVisible();
    }
    await button(backup.wipe.go).click();
    await expect.element(page.getByText(backup.wipe.sure)).toBeVisible();
    expect(takeOff).not.toHaveBeenCalled();
    await button(backup.wipe.really).click();
    await expect.poll(() => goHome.mock.calls.length).toBe(1);
    expect(takeOff).toHaveBeenCalledTimes(1);
  });

  test("safety:S5 asks the passphrase where there is a lock, and without it nothing goes", async () => {
    await draw(section, { lock: LOCK });
    await button(backup.wipe.open).click();
    await field(backup.bookPassphrase).fill("not it");
    await button(backup.wipe.go).click();
    await expect.element(page.getByText(passphrase.wrong)).toBeVisible();
    expect(takeOff).not.toHaveBeenCalled();
    await field(backup.bookPassphrase).fill(PASSPHRASE);
    await button(backup.wipe.go).click();
    await expect.poll(() => goHome.mock.calls.length).toBe(1);
  });

  test("can be left at any step, and begins anew then", async () => {
    await draw(section);
    await button(backup.wipe.open).click();
    await button(backup.wipe.go).click();
    await button(backup.leave).click();
    await expect.element(page.getByText(backup.wipe.sure)).not.toBeInTheDocument();
    await button(backup.wipe.open).click();
    await expect.element(button(backup.wipe.go)).toBeVisible();
    expect(takeOff).not.toHaveBeenCalled();
  });

  test("where something stayed says so and stays on the page", async () => {
    takeOff.mockResolvedValueOnce(false);
    await draw(section);
    await button(backup.wipe.open).click();
    await button(backup.wipe.go).click();
    await button(backup.wipe.really).click();
    await expect.element(page.getByRole("alert")).toHaveTextContent(backup.wipe.failed);
    expect(goHome).not.toHaveBeenCalled();
  });

  test("safety:S27 going and staying look the same", async () => {
    await draw(section);
    await button(backup.wipe.open).click();
    const looks = (name: string) => {
      const { backgroundColor, color, borderTopColor, fontWeight } = getComputedStyle(button(name).element());
      return { backgroundColor, color, borderTopColor, fontWeight };
    };
    await expect.element(button(backup.wipe.go)).toBeVisible();
    await pointAway();
    expect(looks(backup.wipe.go)).toEqual(looks(backup.leave));
  });
});
