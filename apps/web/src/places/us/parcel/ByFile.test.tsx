import "../../../ui/styles/all.css";
import { err, ok, type Result } from "@counterpoint/kernel";
import type { AddError, Brought, PackError, RequestError, TakeError } from "@counterpoint/space";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { type LockAccess, LockProvider } from "../../../app/lock-context.ts";
import { parcel as words } from "../../../app/messages/en/parcel.ts";
import { english } from "../../../app/messages/en.ts";
import type { AddedByFile, BookByFile } from "../../../app/parcel/ports.ts";
import { Bench, openTab } from "../../../app/testing/bench.tsx";
import { deviceRequest } from "../../../platform/device-request.ts";
import * as saving from "../../../platform/save-file.ts";
import { ByFile } from "./ByFile.tsx";

vi.mock("../../../platform/save-file.ts", { spy: true });

const { passphrase: said, recovery } = english;
const PASSPHRASE = "river and stone";
const LOCK: LockAccess = {
  opensBy: { passphrase: true, passkey: false },
  confirmPassphrase: async (tried) => (tried === PASSPHRASE ? "right" : "wrong"),
  lockNow: () => undefined,
};
const WORDS = ["one", "two", "three", "four", "five"];
const BOOK_WORDS = ["six", "seven", "eight", "nine", "ten"];
const PARCEL = new Blob(["parcel"]);

interface Answers {
  made: Result<Blob, PackError>;
  taken: Result<Brought, TakeError>;
  asked: RequestError | undefined;
  added: Result<AddedByFile, AddError | PackError>;
}

let answers: Answers;
let done: string[];
let saved: { readonly name: string; readonly file: Blob }[];

beforeEach(() => {
  deviceRequest.set(null);
  [done, saved] = [[], []];
  answers = {
    made: ok(PARCEL),
    taken: ok({ entries: 0, envelopes: 3, alarmed: false }),
    asked: undefined,
    added: ok({ file: PARCEL, words: BOOK_WORDS }),
  };
  vi.mocked(saving.saveFile).mockImplementation((name, file) => void saved.push({ name, file }));
});

const files: BookByFile = {
  make: async () => answers.made,
  take: async (file) => {
    done.push(`took ${await file.text()}`);
    return answers.taken;
  },
  ask: async (request) => {
    done.push(`asked ${request}`);
    if (answers.asked !== undefined) return err(answers.asked);
    const add = async () => {
      done.push("added");
      return answers.added;
    };
    return ok({ words: WORDS, add });
  },
};

async function draw(lock: LockAccess = LOCK): Promise<void> {
  const space = await openTab();
  await render(
    <LockProvider value={lock}>
      <Bench space={space}>
        <ByFile files={files} />
      </Bench>
    </LockProvider>,
  );
}
const button = (name: string) => page.getByRole("button", { name, exact: true });
const region = (name: string) => page.getByRole("region", { name, exact: true });
const alert = () => page.getByRole("alert");

describe("a file for the other devices", () => {
  test("safety:S15 has a name that tells nothing, and one is told to delete the copies", async () => {
    await draw();
    await button(words.make.open).click();
    await button(words.make.go).click();
    await expect.element(region(words.make.title)).toHaveFocus();
    await expect.element(page.getByText(words.make.done("notes.bin"))).toBeVisible();
    expect(saved).toEqual([{ name: "notes.bin", file: PARCEL }]);
  });

  test.each(["full", "closed", "newer", "unavailable"] as const)("is not made where the disk is %s", async (kind) => {
    answers.made = err(kind === "unavailable" ? { kind, detail: "gone" } : { kind });
    await draw();
    await button(words.make.open).click();
    await button(words.make.go).click();
    await expect.element(alert()).toHaveTextContent(`${words.make.failed} ${words.disk[kind]}`);
    expect(saved).toEqual([]);
  });
});

describe("taking a file in", () => {
  const choose = () => page.getByLabelText(words.take.file).upload(new File(["content"], "notes.bin"));

  test.each([
    [{ entries: 0, envelopes: 3, alarmed: false }, [words.take.brought]],
    [{ entries: 2, envelopes: 1, alarmed: false }, [words.take.brought, words.take.devices]],
    [{ entries: 0, envelopes: 0, alarmed: false }, [words.take.nothing]],
    [{ entries: 0, envelopes: 0, alarmed: true }, [words.take.alarmed]],
  ])("says what it brought: %o", async (brought, texts) => {
    answers.taken = ok(brought);
    await draw();
    await button(words.take.open).click();
    await choose();
    await expect.element(region(words.take.title)).toHaveFocus();
    for (const text of texts) await expect.element(page.getByText(text)).toBeVisible();
    const others = [words.take.brought, words.take.nothing, words.take.devices, words.take.alarmed].filter(
      (text) => !texts.includes(text),
    );
    for (const text of others) await expect.element(page.getByText(text)).not.toBeInTheDocument();
    expect(done).toEqual(["took content"]);
  });

  test.each(["empty", "unreadable", "foreign", "newer", "cut-short", "altered", "forged", "other-book"] as const)(
    "hold:H7 says why a file that is %s is refused, and that nothing was changed",
    async (kind) => {
      answers.taken = err({ kind });
      await draw();
      await button(words.take.open).click();
      await choose();
      await expect.element(alert()).toHaveTextContent(`${words.refused[kind]} ${words.refused.unchanged}`);
    },
  );

  test("says where the disk was full, that what came in stays, and can be done again", async () => {
    answers.taken = err({ kind: "full" });
    await draw();
    await button(words.take.open).click();
    await choose();
    await expect.element(alert()).toHaveTextContent(`${words.disk.full} ${words.take.part}`);
    answers.taken = ok({ entries: 0, envelopes: 1, alarmed: false });
    await choose();
    await expect.element(page.getByText(words.take.brought)).toBeVisible();
    await expect.element(alert()).not.toBeInTheDocument();
  });
});

describe("adding a device by file", () => {
  async function toWords(): Promise<void> {
    await button(words.add.open).click();
    await page.getByLabelText(words.add.request).fill("REQUEST");
    await button(words.add.go).click();
    await expect.element(region(words.add.compare)).toHaveFocus();
  }
  const shown = () =>
    page
      .getByRole("list", { name: words.add.list })
      .getByRole("listitem")
      .elements()
      .map((item) => item.textContent);

  test("safety:S1 compares five words, asks the passphrase again, and only then adds and makes the file", async () => {
    await draw();
    await toWords();
    expect(shown()).toEqual(WORDS);
    await button(words.add.same).click();
    await expect.element(page.getByText(words.add.whole)).toBeVisible();
    await page.getByLabelText(recovery.passphrase).fill("not it");
    await button(words.add.confirm).click();
    await expect.element(page.getByText(said.wrong)).toBeVisible();
    expect([done, saved]).toEqual([["asked REQUEST"], []]);
    await page.getByLabelText(recovery.passphrase).fill(PASSPHRASE);
    await button(words.add.confirm).click();
    await expect.element(region(words.add.title)).toHaveFocus();
    expect([done, saved.map(({ name }) => name)]).toEqual([["asked REQUEST", "added"], ["notes.bin"]]);
    expect(shown()).toEqual(BOOK_WORDS);
  });

  test("safety:S1 no passphrase, no second device: it says where one is set", async () => {
    await draw({ ...LOCK, opensBy: { passphrase: false, passkey: false } });
    await button(words.add.open).click();
    await expect.element(page.getByText(words.add.needsLock)).toBeVisible();
    await expect.element(button(words.add.go)).not.toBeInTheDocument();
  });

  test("safety:S27 the two answers to the words are as wide as each other", async () => {
    await draw();
    await toWords();
    const [same, different] = [button(words.add.same), button(words.add.different)].map((one) =>
      one.element().getBoundingClientRect(),
    );
    expect(same?.width).toBe(different?.width);
  });

  test("stops where the words differ: nobody is added", async () => {
    await draw();
    await toWords();
    await button(words.add.different).click();
    await expect.element(page.getByText(words.add.stopped)).toBeVisible();
    expect([done, saved]).toEqual([["asked REQUEST"], []]);
  });

  test.each(["foreign", "newer", "mistyped"] as const)("says at the field why a text is %s", async (why) => {
    answers.asked = why;
    await draw();
    await button(words.add.open).click();
    await page.getByLabelText(words.add.request).fill("something");
    await button(words.add.go).click();
    await expect.element(page.getByText(words.add[why])).toBeVisible();
    await expect.element(page.getByLabelText(words.add.request)).toHaveFocus();
  });

  test("asks for the text where there is none", async () => {
    await draw();
    await button(words.add.open).click();
    await button(words.add.go).click();
    await expect.element(page.getByText(words.add.empty)).toBeVisible();
    expect(done).toEqual([]);
  });

  test.each(["too-many", "was-removed", "not-allowed", "offline", "over-quota", "not-kept"] as const)(
    "says why it was not added: %s",
    async (kind) => {
      answers.added = err({ kind });
      await draw();
      await toWords();
      await button(words.add.same).click();
      await page.getByLabelText(recovery.passphrase).fill(PASSPHRASE);
      await button(words.add.confirm).click();
      await expect.element(alert()).toHaveTextContent(words.add.failed[kind]);
      expect(saved).toEqual([]);
    },
  );

  test("begins with what a scanned code brought, and forgets it once it is left", async () => {
    deviceRequest.set("FROM THE CODE");
    await draw();
    await expect.element(page.getByLabelText(words.add.request)).toHaveValue("FROM THE CODE");
    await button(words.leave).click();
    expect(deviceRequest.get()).toBeNull();
  });
});

test("no page of it is wider than a narrow phone", async () => {
  await page.viewport(320, 700);
  await draw();
  for (const { open } of [words.make, words.take, words.add]) {
    await button(open).click();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  }
});
