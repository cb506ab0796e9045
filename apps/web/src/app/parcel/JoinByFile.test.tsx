import "../../ui/styles/all.css";
import { err, ok, type Result } from "@counterpoint/kernel";
import type { LookError } from "@counterpoint/space";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { arrive } from "../messages/en/arrive.ts";
import { parcel as words } from "../messages/en/parcel.ts";
import { JoinByFile } from "./JoinByFile.tsx";
import type { Came, JoinError, JoinsByFile, OwnRequest } from "./ports.ts";

const OWN: OwnRequest = { text: `A${"b".repeat(113)}`, words: ["one", "two", "three", "four", "five"] };
const BOOK_WORDS = ["six", "seven", "eight", "nine", "ten"];

let own: Result<OwnRequest, JoinError>;
let looked: LookError | undefined;
let joined: Result<Came, JoinError>;
let done: string[];
const onJoined = vi.fn();

beforeEach(() => {
  [own, looked, joined, done] = [ok(OWN), undefined, ok("whole"), []];
  onJoined.mockReset();
});

const joins: JoinsByFile = {
  request: async () => own,
  look: async () => {
    if (looked !== undefined) return err(looked);
    const join = async () => {
      done.push("joined");
      return joined;
    };
    return ok({ words: BOOK_WORDS, join });
  },
};

const draw = () => render(<JoinByFile joins={joins} onJoined={onJoined} />);
const button = (name: string) => page.getByRole("button", { name, exact: true });
const choose = () => page.getByLabelText(words.join.file).upload(new File(["content"], "notes.bin"));
const listed = (name: string) =>
  page
    .getByRole("list", { name })
    .getByRole("listitem")
    .elements()
    .map((item) => item.textContent);

test("shows what the other device needs: a code, the same as text, and five words", async () => {
  await draw();
  await expect.element(page.getByRole("img", { name: words.join.code })).toBeVisible();
  await expect.element(page.getByText(OWN.text)).toBeVisible();
  expect(listed(words.join.list)).toEqual(OWN.words);
});

test("safety:S14 copies the text on a press alone, and says who can read it then", async () => {
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  await draw();
  await expect.element(page.getByText(OWN.text)).toBeVisible();
  expect(write).not.toHaveBeenCalled();
  await button(words.join.copy).click();
  await expect.element(page.getByText(words.join.copied)).toBeVisible();
  expect(write).toHaveBeenCalledWith(OWN.text);
});

test("comes into the book once the words of the file were compared, and not before", async () => {
  await draw();
  await choose();
  await expect.element(page.getByText(words.join.why)).toHaveFocus();
  expect(listed(words.join.bookList)).toEqual(BOOK_WORDS);
  expect(done).toEqual([]);
  await button(words.join.same).click();
  await expect.poll(() => onJoined.mock.calls.length).toBe(1);
  expect(done).toEqual(["joined"]);
});

test("where not all of the file came in, it says so and where to go on, and offers no second file here", async () => {
  joined = ok("begun");
  await draw();
  await choose();
  await button(words.join.same).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent(words.join.begun);
  await expect.element(page.getByLabelText(words.join.file)).not.toBeInTheDocument();
  expect(onJoined).not.toHaveBeenCalled();
  await button(words.join.openBook).click();
  expect(onJoined).toHaveBeenCalledTimes(1);
});

test("does not, where they differ", async () => {
  await draw();
  await choose();
  await button(words.join.different).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent(words.join.stopped);
  expect(document.activeElement?.textContent).toBe(words.join.stopped);
  expect([done, onJoined.mock.calls]).toEqual([[], []]);
});

describe("a file that does not fit", () => {
  test.each([
    ["not-added", words.join.notAdded],
    ["was-removed", words.join.wasRemoved],
    ["foreign", `${words.refused.foreign} ${words.refused.unchanged}`],
    ["cut-short", `${words.refused["cut-short"]} ${words.refused.unchanged}`],
    ["forged", `${words.refused.forged} ${words.refused.unchanged}`],
  ] as const)("is refused with its reason: %s", async (kind, text) => {
    looked = { kind };
    await draw();
    await choose();
    await expect.element(page.getByRole("alert")).toHaveTextContent(text);
  });

  test.each([
    [{ kind: "full" }, words.disk.full],
    [{ kind: "altered" }, `${words.refused.altered} ${words.refused.unchanged}`],
    [{ kind: "offline" }, words.join.failed],
    [{ kind: "refused", why: "shared" }, arrive.already.lead],
  ] as const)("or cannot be kept: %o", async (error, text) => {
    joined = err(error);
    await draw();
    await choose();
    await button(words.join.same).click();
    await expect.element(page.getByRole("alert")).toHaveTextContent(text);
    expect(onJoined).not.toHaveBeenCalled();
  });
});

test("where this device cannot read its own keys, it says so", async () => {
  own = err({ kind: "closed" });
  await draw();
  await expect.element(page.getByRole("alert")).toHaveTextContent(words.disk.closed);
});

test("no wider than a narrow phone", async () => {
  await page.viewport(320, 700);
  await draw();
  await choose();
  await expect.element(page.getByText(words.join.why)).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
