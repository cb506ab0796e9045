import "../../../ui/styles/all.css";
import { newRecoveryEntropy, type Space } from "@counterpoint/space";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import * as change from "../../../app/lock/change.ts";
import { type LockAccess, LockProvider } from "../../../app/lock-context.ts";
import { lock } from "../../../app/messages/en/lock.ts";
import { passphrase } from "../../../app/messages/en/passphrase.ts";
import { Bench, openTab } from "../../../app/testing/bench.tsx";
import { createBook, createCompany, HOST } from "../../../app/testing/company.ts";
import { keepRest, readRest } from "../../../platform/rest.ts";
import { Us } from "../Us.tsx";

vi.mock("../../../app/lock/change.ts", { spy: true });

let space: Space;
const lockNow = vi.fn();

beforeEach(async () => {
  space = await openTab();
  lockNow.mockReset();
  for (const spy of [
    change.setLock,
    change.changePassphrase,
    change.removeLock,
    change.addPasskey,
    change.removePasskey,
  ]) {
    vi.mocked(spy).mockReset();
    vi.mocked(spy).mockResolvedValue({ ok: true, value: undefined });
  }
});
afterEach(() => keepRest(5));

const access = (opensBy: LockAccess["opensBy"]): LockAccess => ({
  opensBy,
  confirmPassphrase: async () => "wrong",
  lockNow,
});
const NONE = { passphrase: false, passkey: false };
const WORDS = { passphrase: true, passkey: false };
const BOTH = { passphrase: true, passkey: true };
/** What lies beside the book goes with it, and its own devices are told where it has any. */
const AROUND = { book: undefined, beside: expect.any(Function), who: "first" };

const draw = (opensBy: LockAccess["opensBy"], company = createCompany()) =>
  render(
    <Bench space={space} company={company}>
      <LockProvider value={access(opensBy)}>
        <Us />
      </LockProvider>
    </Bench>,
  );
const button = (name: string) => page.getByRole("button", { name, exact: true });
const heading = (name: string) => page.getByRole("heading", { name });
const field = (name: string) => page.getByLabelText(name, { exact: true });

describe("where there is no lock", () => {
  test("one is offered, and what it is without one is said", async () => {
    await draw(NONE);
    await expect.element(page.getByText(lock.offer)).toBeVisible();
    await expect.element(page.getByText(lock.kept.off)).toBeVisible();
    await expect.element(button(lock.now)).not.toBeInTheDocument();
  });

  test("safety:S1 what a lock means is read before the fields, that a forgotten passphrase is final first of all", async () => {
    await draw(NONE);
    await button(lock.begin).click();
    await expect.element(heading(lock.before.title)).toHaveFocus();
    expect(lock.before.points[0]).toMatch(/forgotten passphrase is final/i);
    for (const point of lock.before.points) await expect.element(page.getByText(point)).toBeVisible();
    const first = page.getByText(lock.before.points[0] ?? "").element();
    expect(first.compareDocumentPosition(field(lock.passphrase).element())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test("too short and not the same are told apart, and reach nobody", async () => {
    await draw(NONE);
    await button(lock.begin).click();
    await button(lock.set).click();
    await expect.element(page.getByText(passphrase.short, { exact: true })).toBeVisible();
    await expect.element(field(lock.passphrase)).toHaveFocus();
    await field(lock.passphrase).fill("seven small boats");
    await field(passphrase.again).fill("seven small boat");
    await button(lock.set).click();
    await expect.element(page.getByText(passphrase.different)).toBeVisible();
    await expect.element(field(passphrase.again)).toHaveFocus();
    expect(change.setLock).not.toHaveBeenCalled();
    await field(passphrase.again).fill("seven small boats");
    await button(lock.set).click();
    expect(change.setLock).toHaveBeenCalledWith(space, "seven small boats");
  });

  test("what is typed is in dots until it is to be shown", async () => {
    await draw(NONE);
    await button(lock.begin).click();
    for (const name of [lock.passphrase, passphrase.again])
      await expect.element(field(name)).toHaveAttribute("type", "password");
    await page.getByRole("checkbox", { name: lock.show }).click();
    for (const name of [lock.passphrase, passphrase.again])
      await expect.element(field(name)).toHaveAttribute("type", "text");
  });

  test("a disk that refuses is said, and leaving gives the focus back", async () => {
    vi.mocked(change.setLock).mockResolvedValue({ ok: false, error: "not-kept" });
    await draw(NONE);
    await button(lock.begin).click();
    await field(lock.passphrase).fill("seven small boats");
    await field(passphrase.again).fill("seven small boats");
    await button(lock.set).click();
    await expect.element(page.getByRole("alert")).toHaveTextContent(lock.notKept);
    await button(lock.leave).click();
    await expect.element(heading(lock.before.title)).not.toBeInTheDocument();
    await expect.element(button(lock.begin)).toHaveFocus();
  });
});

describe("where there is one", () => {
  test("it can be locked now, and the time after which it locks itself is remembered", async () => {
    await draw(WORDS);
    await expect.element(page.getByText(lock.kept.on)).toBeVisible();
    await expect.element(page.getByText(lock.kept.off)).not.toBeInTheDocument();
    await button(lock.now).click();
    expect(lockNow).toHaveBeenCalledTimes(1);
    await expect.element(page.getByRole("radio", { name: lock.minutes[5] })).toBeChecked();
    await page.getByRole("radio", { name: lock.minutes[1], exact: true }).click();
    expect(readRest()).toBe(1);
  });

  test("safety:S1 each change asks the passphrase, and hands on what was typed", async () => {
    await draw(WORDS);
    const { change: anew, remove, addPasskey } = lock;
    for (const task of [anew, remove, addPasskey]) {
      await button(task.open).click();
      await expect.element(heading(task.open)).toHaveFocus();
      await button(task.do).click();
      await expect.element(page.getByText(passphrase.wrong)).toBeVisible();
      await field(lock.current).fill("seven small boats");
      if (task === anew) for (const name of [lock.passphrase, passphrase.again]) await field(name).fill("another one");
      await button(task.do).click();
    }
    expect(change.changePassphrase).toHaveBeenCalledExactlyOnceWith(space, "seven small boats", "another one", AROUND);
    expect(change.removeLock).toHaveBeenCalledExactlyOnceWith(space, "seven small boats", AROUND);
    expect(change.addPasskey).toHaveBeenCalledExactlyOnceWith(space, "seven small boats", AROUND);
  });

  test("safety:S10 before a passkey is added it is said that any finger or face of this device opens it", async () => {
    await draw(WORDS);
    await button(lock.addPasskey.open).click();
    await expect.element(page.getByText(/every fingerprint or face that this device knows/i)).toBeVisible();
  });

  test("a passkey is removed where there is one, and added where there is none", async () => {
    await draw(BOTH);
    await expect.element(button(lock.addPasskey.open)).not.toBeInTheDocument();
    await button(lock.removePasskey.open).click();
    await field(lock.current).fill("seven small boats");
    await button(lock.removePasskey.do).click();
    expect(change.removePasskey).toHaveBeenCalledExactlyOnceWith(space, "seven small boats", AROUND);
  });
});

describe("where the book is on several devices", () => {
  const shared = () => createCompany({ kind: "shared", book: createBook() });

  test("the lock of the device that has the words stays, and why is said; its passphrase can be changed", async () => {
    await space.recovery.set(newRecoveryEntropy());
    await draw(WORDS, shared());
    await expect.element(page.getByText(lock.sharedStays)).toBeVisible();
    await expect.element(button(lock.remove.open)).not.toBeInTheDocument();
    await expect.element(button(lock.change.open)).toBeVisible();
  });

  test("on another device it can be taken away as ever", async () => {
    await draw(WORDS, shared());
    await expect.element(button(lock.remove.open)).toBeVisible();
    await expect.element(page.getByText(lock.sharedStays)).not.toBeInTheDocument();
  });

  test.each([
    ["other-key", lock.otherKey],
    ["half-done", lock.halfDone],
    ["stays", lock.sharedStays],
  ] as const)("a change that ends with %s says what is so now", async (error, said) => {
    vi.mocked(change.changePassphrase).mockResolvedValue({ ok: false, error });
    await draw(WORDS, shared());
    await button(lock.change.open).click();
    await field(lock.current).fill("the old one");
    await field(lock.passphrase).fill("seven small boats");
    await field(passphrase.again).fill("seven small boats");
    await button(lock.change.do).click();
    await expect.element(page.getByRole("alert")).toHaveTextContent(said);
  });

  test("a passphrase that the other devices could not be told of is not changed, and that is said", async () => {
    vi.mocked(change.changePassphrase).mockResolvedValue({ ok: false, error: "no-line" });
    const company = shared();
    await draw(WORDS, company);
    await button(lock.change.open).click();
    await field(lock.current).fill("the old one");
    await field(lock.passphrase).fill("seven small boats");
    await field(passphrase.again).fill("seven small boats");
    await button(lock.change.do).click();
    await expect.element(page.getByRole("alert")).toHaveTextContent(lock.noLine(HOST));
    const book = company.company.kind === "shared" && company.company.book;
    expect(change.changePassphrase).toHaveBeenCalledExactlyOnceWith(space, "the old one", "seven small boats", {
      ...AROUND,
      book,
    });
  });
});
