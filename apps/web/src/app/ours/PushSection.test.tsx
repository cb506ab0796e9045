import "../../ui/styles/all.css";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { noticesOf } from "../../service-worker/notice-settings.ts";
import { english } from "../messages/en.ts";
import { findings } from "../testing/axe.ts";
import { createNotices, type TestNotices } from "../testing/notices.ts";
import { type Couple, createCouple, OursBench } from "../testing/ours.tsx";
import { useKeepNotices } from "./notices/use-keep-notices.ts";
import type { OurBook } from "./our-book.ts";
import { PushSection } from "./PushSection.tsx";

const words = english.push;

let couple: Couple;
let book: OurBook;
beforeEach(async () => {
  couple = await createCouple();
  book = { ...couple.a, reach: Object.create(null) };
});
afterEach(() => couple.close());

const show = (notices: TestNotices, of = book) =>
  render(
    <OursBench book={of}>
      <PushSection ports={() => notices} />
    </OursBench>,
  );

describe("the section of notices", () => {
  test("safety:S11 is off until a press, and says before what shows, and who learns what", async () => {
    const notices = createNotices();
    const screen = await show(notices);
    await expect.element(screen.getByText(words.off("Ben"))).toBeVisible();
    for (const point of words.before(location.host)) await expect.element(screen.getByText(point)).toBeVisible();
    expect([notices.done, await notices.kept()]).toEqual([[], undefined]);
    await screen.getByRole("button", { name: words.switchOn }).click();
    await expect.element(screen.getByText(words.on)).toBeVisible();
    expect(await notices.kept()).toMatchObject({ text: "Your book", quiet: { from: 21, to: 8 } });
    expect(await findings(screen.container)).toEqual([]);
  });

  test("is switched off by a press, and is as it was", async () => {
    const notices = createNotices();
    const screen = await show(notices);
    await screen.getByRole("button", { name: words.switchOn }).click();
    await screen.getByRole("button", { name: words.switchOff }).click();
    await expect.element(screen.getByText(words.off("Ben"))).toBeVisible();
    expect(await notices.kept()).toBeUndefined();
    expect(notices.done.slice(-2)).toEqual(["give back", "forget"]);
  });

  test("keeps quiet hours with what is on, and what was chosen before counts from the beginning", async () => {
    const notices = createNotices();
    const screen = await show(notices);
    await screen.getByLabelText(words.quiet.from).selectOptions("19:00");
    await screen.getByRole("button", { name: words.switchOn }).click();
    await expect.element(screen.getByText(words.on)).toBeVisible();
    expect(await notices.kept()).toMatchObject({ quiet: { from: 19, to: 8 } });
    await screen.getByLabelText(words.quiet.to).selectOptions("07:00");
    await expect.poll(() => notices.kept()).toMatchObject({ quiet: { from: 19, to: 7 } });
    await screen.unmount();
    const again = await show(notices);
    await expect.element(again.getByLabelText(words.quiet.from)).toHaveValue("19");
    await expect.element(again.getByLabelText(words.quiet.to)).toHaveValue("7");
  });

  test.each([
    ["denied", { allows: false }, words.failed.denied],
    ["no-service", { push: "no-service" }, words.failed["no-service"]],
    ["no-line", { relay: { kind: "offline" } }, words.failed["no-line"](location.host)],
  ] as const)("says why nothing was switched on: %s", async (_, answers, text) => {
    const notices = createNotices();
    Object.assign(notices.answers, answers);
    const screen = await show(notices);
    await screen.getByRole("button", { name: words.switchOn }).click();
    await expect.element(screen.getByRole("alert")).toHaveTextContent(text);
    await expect.element(screen.getByText(words.off("Ben"))).toBeVisible();
  });

  test.each(["cannot", "install"] as const)("offers nothing where the browser cannot (%s)", async (ability) => {
    const screen = await show(createNotices(ability));
    await expect.element(screen.getByText(words[ability])).toBeVisible();
    expect(screen.getByRole("button").elements()).toEqual([]);
  });

  test("hold:H8 is not there where nothing is sent", async () => {
    const screen = await show(createNotices(), couple.a);
    expect(screen.getByRole("heading").elements()).toEqual([]);
  });
});

describe("while what two share is open", () => {
  const Kept = ({ ports }: { readonly ports: () => TestNotices }) => {
    useKeepNotices(ports);
    return null;
  };
  const open = (notices: TestNotices) => {
    const ports = (): TestNotices => notices;
    return render(
      <OursBench book={book}>
        <Kept ports={ports} />
      </OursBench>,
    );
  };
  const on = async (): Promise<TestNotices> => {
    const notices = createNotices();
    await noticesOf(notices.list, book.database).keep({
      text: "Your book",
      quiet: { from: 0, to: 0 },
      endpoint: "https://web.push.apple.com/0",
    });
    return notices;
  };

  test("notices that are on are kept on", async () => {
    const notices = await on();
    await open(notices);
    await expect.poll(() => notices.kept()).toMatchObject({ endpoint: "https://web.push.apple.com/1" });
  });

  test.each([{ over: "left" }, { over: "ended" }, { status: { kind: "removed" } }] as const)(
    "safety:S7 they end with it: %o",
    async (view) => {
      const notices = await on();
      await open(notices);
      couple.a.show(view);
      await expect.poll(() => notices.kept()).toBeUndefined();
    },
  );
});
