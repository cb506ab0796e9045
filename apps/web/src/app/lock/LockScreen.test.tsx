import "../../ui/styles/all.css";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { joinLink } from "../../platform/join-link.ts";
import { arrive } from "../messages/en/arrive.ts";
import { lock } from "../messages/en/lock.ts";
import { passphrase } from "../messages/en/passphrase.ts";
import { LockScreen } from "./LockScreen.tsx";
import type { PersonHere } from "./person-here.ts";
import type { Attempt } from "./unlock.ts";

const { screen } = lock;

type Answer = "opened" | "wrong";
let asked: Attempt[];
let answer: () => Promise<Answer>;

beforeEach(() => {
  asked = [];
  answer = async () => "wrong";
});

const draw = (...passkeys: readonly PersonHere[]) =>
  render(
    <LockScreen
      passkeys={passkeys}
      onAttempt={(attempt) => {
        asked.push(attempt);
        return answer();
      }}
    />,
  );
const field = () => page.getByLabelText(screen.passphrase, { exact: true });
const button = (name: string) => page.getByRole("button", { name, exact: true });

test("the field has the focus, hides what is typed, and no service is to remember it", async () => {
  await draw();
  await expect.element(field()).toHaveFocus();
  await expect.element(field()).toHaveAttribute("type", "password");
  await expect.element(field()).toHaveAttribute("autocomplete", "off");
  await expect.element(button(screen.passkey)).not.toBeInTheDocument();
});

test("safety:S3 whoever has just opened a link is told why they are here, and nobody else is told anything", async () => {
  const { unmount } = await draw();
  await expect.element(page.getByText(arrive.locked)).not.toBeInTheDocument();
  await unmount();
  joinLink.set("https://book.example.org/#join=abc");
  await draw();
  await expect.element(page.getByText(arrive.locked)).toBeVisible();
  joinLink.set(null);
  await expect.element(page.getByText(arrive.locked)).not.toBeInTheDocument();
});

describe("safety:S10 what is not right", () => {
  test("has one answer, however often, by passphrase or by passkey; the field is empty and ready again", async () => {
    await draw("first");
    for (let i = 0; i < 3; i++) {
      await field().fill(`attempt ${i}`);
      await userEvent.keyboard("{Enter}");
      await expect.element(page.getByRole("alert")).toHaveTextContent(passphrase.wrong);
      await expect.element(field()).toHaveValue("");
      await expect.element(field()).toHaveFocus();
    }
    await button(screen.passkey).click();
    await expect.element(page.getByRole("alert")).toHaveTextContent(passphrase.wrong);
    expect(asked.map(({ kind }) => kind)).toEqual(["passphrase", "passphrase", "passphrase", "passkey"]);
    expect(page.getByRole("alert").elements()).toHaveLength(1);
  });

  test("is said anew each time: the message goes while it is tried", async () => {
    await draw();
    await field().fill("one");
    await button(screen.open).click();
    await expect.element(page.getByRole("alert")).toBeVisible();
    const { promise, resolve } = Promise.withResolvers<Answer>();
    answer = () => promise;
    await field().fill("two");
    await button(screen.open).click();
    await expect.element(page.getByText(screen.opening)).toBeVisible();
    await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
    resolve("wrong");
    await expect.element(page.getByRole("alert")).toHaveTextContent(passphrase.wrong);
  });
});

test("safety:S5 only where both have a passkey there are two buttons, which say whose by no name", async () => {
  const { unmount } = await draw("second");
  await button(screen.passkey).click();
  expect(asked).toEqual([{ kind: "passkey", who: "second" }]);
  await unmount();
  await draw("first", "second");
  await expect.element(button(screen.passkey)).not.toBeInTheDocument();
  await button(screen.passkeys.second).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent(passphrase.wrong);
  await button(screen.passkeys.first).click();
  expect(asked.slice(1)).toEqual([
    { kind: "passkey", who: "second" },
    { kind: "passkey", who: "first" },
  ]);
});

test("while one attempt is tried no other begins; nothing typed is no attempt", async () => {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  answer = () => promise;
  await draw("first");
  await button(screen.open).click();
  expect(asked).toEqual([]);
  await field().fill("seven small boats");
  await button(screen.open).click();
  await userEvent.keyboard("{Enter}");
  await button(screen.passkey).click();
  expect(asked).toEqual([{ kind: "passphrase", passphrase: "seven small boats" }]);
  resolve("opened");
  await promise;
  await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
});
