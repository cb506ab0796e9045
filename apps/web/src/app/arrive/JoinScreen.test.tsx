import "../../ui/styles/all.css";
import { err, ok } from "@counterpoint/kernel";
import type { JoiningFailure } from "@counterpoint/space";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { leastOpenMinutes } from "../../platform/open-for.ts";
import { LockProvider } from "../lock-context.ts";
import { english } from "../messages/en.ts";
import { createArriving, createJoining, HOST, type TestJoining } from "../testing/arriving.ts";
import { type ArriveProps, JoinScreen } from "./JoinScreen.tsx";

const { arrive } = english;
const LINK = `https://${HOST}/#join=abc`;
const FIVE = ["lantern", "orbit", "velvet", "acid", "zoo"];

let joining: TestJoining;
let joined: string[];
const onArrive = vi.fn<ArriveProps["onArrive"]>();
const [onLeave, onOpenBook] = [vi.fn(), vi.fn()];

beforeEach(() => {
  joining = createJoining();
  joined = [];
  for (const each of [onArrive, onLeave, onOpenBook]) each.mockReset();
  arriveWith();
});

function arriveWith(parts: Parameters<typeof createArriving>[0] = {}): void {
  const join = async (link: string) => {
    joined.push(link);
    return joining;
  };
  onArrive.mockImplementation(async () => createArriving({ join, ...parts }));
}
const draw = (here: ArriveProps["here"] = "nothing") =>
  render(
    <JoinScreen link={LINK} host={HOST} here={here} onArrive={onArrive} onLeave={onLeave} onOpenBook={onOpenBook} />,
  );
const heading = (name: string) => page.getByRole("heading", { name });
const button = (name: string) => page.getByRole("button", { name, exact: true });

async function drawJoining(here: ArriveProps["here"] = "nothing"): Promise<void> {
  await draw(here);
  await button(arrive.before.join).click();
  await expect.element(heading(arrive.connecting.title)).toHaveFocus();
}

describe("before anything is done", () => {
  test("safety:S2 whose book it would be, what to do if it is somebody else’s, and whose host sees it", async () => {
    await draw();
    await expect.element(heading(arrive.before.title)).toHaveFocus();
    for (const text of [arrive.before.whole, arrive.before.notYou, arrive.host(HOST)]) {
      await expect.element(page.getByText(text)).toBeVisible();
    }
    await expect.element(page.getByText(arrive.before.here)).not.toBeInTheDocument();
    expect(onArrive).not.toHaveBeenCalled();
    expect(joined).toEqual([]);
  });

  test("safety:S27 adding and leaving look the same, and leaving makes no book", async () => {
    await draw();
    const look = (name: string) => {
      const element = button(name).element();
      const { color, backgroundColor, borderTopColor, borderTopWidth, fontWeight } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return { color, backgroundColor, borderTopColor, borderTopWidth, fontWeight, width, height };
    };
    expect(look(arrive.leave)).toEqual(look(arrive.before.join));
    await button(arrive.leave).click();
    expect(onLeave).toHaveBeenCalledTimes(1);
    expect(onArrive).not.toHaveBeenCalled();
  });

  test("where there is a book already, it is said that it stays", async () => {
    await draw("book");
    await expect.element(page.getByText(arrive.before.here)).toBeVisible();
  });

  test("safety:S16 where there are recovery words on paper, it is said before that they do not come along", async () => {
    arriveWith({ hasWords: async () => true });
    await draw("book");
    await expect.element(page.getByText(arrive.wordsGo)).toBeVisible();
  });

  test("where there are none, nothing is said of them", async () => {
    await draw("book");
    await expect.element(button(arrive.before.join)).toBeVisible();
    await expect.element(page.getByText(arrive.wordsGo)).not.toBeInTheDocument();
  });

  test("where that book is in step with others already, it says so and goes no further", async () => {
    arriveWith({ isShared: async () => ok(true) });
    await draw("book");
    await expect.element(heading(arrive.already.title)).toHaveFocus();
    await expect.element(page.getByText(arrive.already.other)).toBeVisible();
    await expect.element(button(arrive.before.join)).not.toBeInTheDocument();
    await button(arrive.back).click();
    expect(onLeave).toHaveBeenCalledTimes(1);
    expect(joined).toEqual([]);
  });

  test("where the book here does not open, nothing was changed, and it says so", async () => {
    onArrive.mockResolvedValue(undefined);
    await draw();
    await button(arrive.before.join).click();
    await expect.element(page.getByText(arrive.failed["not-opened"])).toBeVisible();
  });

  test("where it cannot be read now whether it is shared, the question stands all the same", async () => {
    arriveWith({ isShared: async () => err({ kind: "closed" }) });
    await draw("book");
    await expect.element(button(arrive.before.join)).toBeVisible();
  });
});

describe("step by step", () => {
  test("the five words are compared, the other device is waited for, and then the book opens", async () => {
    await drawJoining();
    expect(joined).toEqual([LINK]);
    joining.at.set({ kind: "compare", words: FIVE });
    await expect.element(heading(arrive.compare.title)).toHaveFocus();
    const list = page.getByRole("list", { name: arrive.compare.list });
    expect(
      list
        .getByRole("listitem")
        .elements()
        .map(({ textContent }) => textContent),
    ).toEqual(FIVE);
    await button(arrive.compare.same).click();
    expect(joining.asked).toEqual(["confirm"]);
    joining.at.set({ kind: "waiting" });
    await expect.element(heading(arrive.waiting.title)).toHaveFocus();
    joining.at.set({ kind: "joined" });
    await expect.element(heading(arrive.joined.title)).toHaveFocus();
    await button(arrive.joined.open).click();
    expect(onOpenBook).toHaveBeenCalledTimes(1);
    expect(onLeave).not.toHaveBeenCalled();
  });

  test("words that differ end it, with what that may mean", async () => {
    await drawJoining();
    joining.at.set({ kind: "compare", words: FIVE });
    await button(arrive.compare.different).click();
    expect(joining.asked).toEqual(["cancel"]);
    await expect.element(page.getByText(arrive.failed.different)).toBeVisible();
    await expect.element(page.getByText(arrive.failed.unchanged)).toBeVisible();
  });

  test("it can be stopped while the other device is looked for, and while it is waited for", async () => {
    await drawJoining();
    await button(arrive.connecting.stop).click();
    await expect.element(page.getByText(arrive.failed.stopped)).toBeVisible();
    await button(arrive.back).click();
    expect(onLeave).toHaveBeenCalledTimes(1);
  });

  test("left by whatever way, it is stopped: nobody is let in behind a page that is gone", async () => {
    const { unmount } = await draw();
    await button(arrive.before.join).click();
    await expect.element(heading(arrive.connecting.title)).toHaveFocus();
    expect(joining.asked).toEqual([]);
    await unmount();
    expect(joining.asked).toEqual(["cancel"]);
  });

  test("while it comes into the book there is nothing to stop, nor anything that says it was not added", async () => {
    await drawJoining();
    joining.at.set({ kind: "waiting" });
    joining.cancel = () => undefined;
    await button(arrive.connecting.stop).click();
    joining.at.set({ kind: "entering" });
    await expect.element(heading(arrive.entering.title)).toHaveFocus();
    await expect.element(heading(arrive.failed.title)).not.toBeInTheDocument();
    expect(page.getByRole("button").elements()).toEqual([]);
    expect(onLeave).not.toHaveBeenCalled();
  });

  test("stopped too late, it says what is: this device is in the book", async () => {
    await drawJoining();
    joining.at.set({ kind: "waiting" });
    joining.cancel = () => undefined;
    await button(arrive.connecting.stop).click();
    joining.at.set({ kind: "joined" });
    await expect.element(heading(arrive.joined.title)).toBeVisible();
  });

  const FAILURES: readonly JoiningFailure[] = [
    "expired",
    "cancelled",
    "used",
    "bad-link",
    "altered",
    "newer",
    "too-many",
    "offline",
    "not-kept",
  ];
  test.each(FAILURES)("%s: says why, what is safe and what to do", async (why) => {
    await drawJoining();
    joining.at.set({ kind: "failed", why });
    await expect.element(heading(arrive.failed.title)).toHaveFocus();
    await expect.element(page.getByText(arrive.failed[why])).toBeVisible();
    await expect.element(page.getByText(arrive.failed.unchanged)).toBeVisible();
    await button(arrive.back).click();
    expect(onLeave).toHaveBeenCalledTimes(1);
  });

  test("each failure has words of its own", () => {
    const texts = [...FAILURES, "stopped", "different", "not-opened"].map((why) => Reflect.get(arrive.failed, why));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe("a lock of one’s own", () => {
  const passphrase = (has: boolean) => ({
    opensBy: { passphrase: has, passkey: false },
    confirmPassphrase: async () => "wrong" as const,
    lockNow: () => undefined,
  });

  test.each([
    [true, arrive.joined.locked, arrive.joined.passphrase],
    [false, arrive.joined.passphrase, arrive.joined.locked],
  ])("safety:S1 whether there is one here (%s) decides what is said of it", async (has, said, unsaid) => {
    await render(
      <LockProvider value={passphrase(has)}>
        <JoinScreen
          link={LINK}
          host={HOST}
          here="nothing"
          onArrive={onArrive}
          onLeave={onLeave}
          onOpenBook={onOpenBook}
        />
      </LockProvider>,
    );
    await button(arrive.before.join).click();
    joining.at.set({ kind: "joined" });
    await expect.element(page.getByText(said)).toBeVisible();
    await expect.element(page.getByText(unsaid)).not.toBeInTheDocument();
  });

  test("a book that would lock itself stays open for as long as the link is good", async () => {
    const { unmount } = await draw("book");
    expect(leastOpenMinutes()).toBe(10);
    await unmount();
    expect(leastOpenMinutes()).toBe(0);
  });
});
