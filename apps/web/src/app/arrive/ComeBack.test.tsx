import "../../ui/styles/all.css";
import { err, ok } from "@counterpoint/kernel";
import type { Restoring } from "@counterpoint/space";
import { newRecoveryEntropy, type RecoverySecret, wordsOf } from "@counterpoint/space";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { english } from "../messages/en.ts";
import { secretFor } from "../recovery/keys.ts";
import { createArriving, foundBook, HOST } from "../testing/arriving.ts";
import { ComeBack } from "./ComeBack.tsx";
import type { ArriveProps } from "./JoinScreen.tsx";

vi.mock("../../platform/stretch.ts", () => import("../testing/least-stretch.ts"));

const { arrive, recovery } = english;
const PASSPHRASE = "a quiet lamp by the door";
const entropy = newRecoveryEntropy();

const onArrive = vi.fn<ArriveProps["onArrive"]>();
const [onLeave, onOpenBook] = [vi.fn(), vi.fn()];

beforeEach(() => {
  for (const each of [onArrive, onLeave, onOpenBook]) each.mockReset();
  comeBackWith({});
});

function comeBackWith(comingBack: Partial<Restoring>): void {
  onArrive.mockImplementation(async () => createArriving({ comingBack }));
}
const draw = (here: ArriveProps["here"] = "nothing") =>
  render(<ComeBack host={HOST} here={here} onArrive={onArrive} onLeave={onLeave} onOpenBook={onOpenBook} />);
const heading = (name: string) => page.getByRole("heading", { name });
const button = (name: string) => page.getByRole("button", { name, exact: true });

async function enter(passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabelText(recovery.entry.words).fill(wordsOf(entropy).join(" "));
  await page.getByLabelText(arrive.enter.passphrase).fill(passphrase);
  await button(arrive.enter.find).click();
}
const texts = async (...all: readonly string[]): Promise<void> => {
  for (const text of all) await expect.element(page.getByText(text)).toBeVisible();
};

describe("looking for the book", () => {
  test("safety:S2 it says what is needed and whose host is asked; nothing is made before the words were entered", async () => {
    await draw();
    await expect.element(heading(arrive.words.title)).toHaveFocus();
    await texts(arrive.enter.text, arrive.host(HOST));
    expect(onArrive).not.toHaveBeenCalled();
  });

  test("words and passphrase together are what it is looked for with", async () => {
    const asked: RecoverySecret[] = [];
    comeBackWith({
      find: async (secret) => {
        asked.push(secret);
        return ok(foundBook());
      },
    });
    await draw();
    await enter();
    await expect.element(heading(arrive.found.title)).toHaveFocus();
    expect(asked).toEqual([await secretFor({ entropy, passphrase: PASSPHRASE })]);
  });

  test("what the two of you share is said to come along, and that it needs a passphrase on this device", async () => {
    comeBackWith({ find: async () => ok(foundBook({ shared: 1 })) });
    await draw();
    await enter();
    await texts(arrive.found.shared, arrive.found.sharedNeedsLock);
    await expect.element(page.getByText(arrive.found.sharedAlone)).not.toBeInTheDocument();
  });

  test("where nothing else is there, what is not there is said", async () => {
    comeBackWith({ find: async () => ok(foundBook({ of: "two", shared: 1 })) });
    await draw();
    await enter();
    await texts(arrive.found.sharedAlone);
    await expect.element(page.getByText(arrive.found.shared)).not.toBeInTheDocument();
  });

  test("of a book of one's own alone nothing of it is said", async () => {
    await draw();
    await enter();
    await expect.element(heading(arrive.found.title)).toHaveFocus();
    for (const text of [arrive.found.shared, arrive.found.sharedAlone, arrive.found.sharedNeedsLock]) {
      await expect.element(page.getByText(text)).not.toBeInTheDocument();
    }
  });

  test.each(["nothing-there", "offline", "altered", "newer", "full", "closed"] as const)(
    "%s: it says so in words of its own, and what was typed stays",
    async (kind) => {
      comeBackWith({ find: async () => err({ kind }) });
      await draw();
      await enter();
      await expect.element(page.getByRole("alert")).toHaveTextContent(arrive.notFound[kind]);
      await expect.element(page.getByLabelText(arrive.enter.passphrase)).toHaveValue(PASSPHRASE);
      const others = Object.values(arrive.notFound).filter((text) => text === arrive.notFound[kind]);
      expect(others).toHaveLength(1);
    },
  );

  test("where the book here does not open, it says so", async () => {
    onArrive.mockResolvedValue(undefined);
    await draw();
    await enter();
    await expect.element(page.getByRole("alert")).toHaveTextContent(arrive.notFound["not-opened"]);
  });

  test("can be left", async () => {
    await draw();
    await button(arrive.back).click();
    expect(onLeave).toHaveBeenCalledTimes(1);
  });
});

describe("asking to come in", () => {
  test("safety:S1 the 48 hours and who can say no are told before anything is asked for", async () => {
    const announce = vi.fn<Restoring["announce"]>(async () => ok(foundBook({ hoursLeft: 48 })));
    comeBackWith({ announce });
    await draw();
    await enter();
    await texts(arrive.found.devices(2), arrive.found.wait, arrive.found.quicker);
    await expect.element(page.getByText(arrive.found.here)).not.toBeInTheDocument();
    expect(announce).not.toHaveBeenCalled();
    await button(arrive.found.ask).click();
    await expect.element(heading(arrive.wait.title)).toHaveFocus();
    await texts(arrive.wait.hours(48), arrive.wait.until, arrive.wait.after);
    await button(arrive.wait.done).click();
    expect(onLeave).toHaveBeenCalledTimes(1);
    expect(onOpenBook).not.toHaveBeenCalled();
  });

  test("safety:S27 to wait and to forget it look the same", async () => {
    comeBackWith({ waiting: async () => ok({ hoursLeft: 31 }) });
    await draw("book");
    await texts(arrive.wait.hours(31));
    // Where the pointer was left by whatever came before, a button looks pointed at, and for a moment after.
    await userEvent.hover(page.getByRole("heading", { level: 1 }));
    const look = (name: string) => {
      const element = button(name).element();
      const { color, backgroundColor, borderTopColor, borderTopWidth, fontWeight } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return { color, backgroundColor, borderTopColor, borderTopWidth, fontWeight, width, height };
    };
    await expect.poll(() => look(arrive.wait.forget)).toEqual(look(arrive.wait.done));
  });

  test("can be left as easily", async () => {
    await draw();
    await enter();
    await button(arrive.leave).click();
    expect(onLeave).toHaveBeenCalledTimes(1);
  });

  test("where a book is here already, it is said that it stays", async () => {
    await draw("book");
    await enter();
    await texts(arrive.found.here);
  });

  test("safety:S1 where no device is left to ask, the 48 hours are told of and begin all the same", async () => {
    comeBackWith({
      find: async () => ok(foundBook({ liveDevices: 0 })),
      announce: async () => ok(foundBook({ liveDevices: 0, hoursLeft: 48 })),
    });
    await draw();
    await enter();
    await texts(arrive.found.noDevice, arrive.found.waitAlone);
    await expect.element(page.getByText(arrive.found.wait)).not.toBeInTheDocument();
    await button(arrive.found.ask).click();
    await expect.element(heading(arrive.wait.title)).toBeVisible();
  });

  test("a device that was added already, and cut off, is in at once", async () => {
    comeBackWith({ announce: async () => ok(foundBook({ hoursLeft: 0 })) });
    await draw();
    await enter();
    await button(arrive.found.ask).click();
    await expect.element(heading(arrive.inAgain.title)).toHaveFocus();
    await texts(arrive.joined.passphrase);
    await button(arrive.joined.open).click();
    expect(onOpenBook).toHaveBeenCalledTimes(1);
  });

  test("what was not taken can be tried again", async () => {
    const announce = vi.fn<Restoring["announce"]>(async () => err({ kind: "refused", why: "over-quota" }));
    comeBackWith({ announce });
    await draw();
    await enter();
    await button(arrive.found.ask).click();
    await expect.element(page.getByRole("alert")).toHaveTextContent(arrive.notFound.refused);
    announce.mockResolvedValue(ok(foundBook({ hoursLeft: 48 })));
    await button(arrive.found.ask).click();
    await expect.element(heading(arrive.wait.title)).toBeVisible();
  });
});

describe("coming back while it waits", () => {
  test("safety:S1 how long it still takes is shown without words or network", async () => {
    const find = vi.fn<Restoring["find"]>();
    comeBackWith({ waiting: async () => ok({ hoursLeft: 31 }), find });
    await draw("book");
    await texts(arrive.wait.hours(31));
    expect(find).not.toHaveBeenCalled();
  });

  test("it can be forgotten on this device", async () => {
    const giveUp = vi.fn<Restoring["giveUp"]>(async () => ok(undefined));
    comeBackWith({ waiting: async () => ok({ hoursLeft: 31 }), giveUp });
    await draw("book");
    await button(arrive.wait.forget).click();
    expect(giveUp).toHaveBeenCalledTimes(1);
    expect(onLeave).toHaveBeenCalledTimes(1);
  });

  test("where that cannot be written, it says so and stays", async () => {
    comeBackWith({ waiting: async () => ok({ hoursLeft: 31 }), giveUp: async () => err({ kind: "full" }) });
    await draw("book");
    await button(arrive.wait.forget).click();
    await expect.element(page.getByRole("alert")).toHaveTextContent(arrive.notFound.full);
    expect(onLeave).not.toHaveBeenCalled();
  });

  test("safety:S1 when the time is over, words and passphrase are asked again, and then one comes in", async () => {
    const finish = vi.fn<Restoring["finish"]>(async () => ok(undefined));
    comeBackWith({
      waiting: async () => ok({ hoursLeft: 0 }),
      find: async () => ok(foundBook({ hoursLeft: 0 })),
      finish,
    });
    await draw("book");
    await enter();
    await texts(arrive.wait.over);
    expect(finish).not.toHaveBeenCalled();
    await button(arrive.found.enter).click();
    await expect.element(heading(arrive.inAgain.title)).toHaveFocus();
    expect(finish).toHaveBeenCalledTimes(1);
  });

  test("safety:S1 a device said no: it is said, with what to do, and one can ask once more or let it be", async () => {
    comeBackWith({ waiting: async () => ok({ hoursLeft: 0 }), find: async () => ok(foundBook()) });
    await draw("book");
    await enter();
    await expect.element(heading(arrive.refused.title)).toHaveFocus();
    await texts(arrive.refused.you, arrive.refused.notYou);
    await button(arrive.refused.again).click();
    await texts(arrive.found.wait);
    await button(arrive.found.ask).click();
    await texts(arrive.wait.hours(48));
  });
});
