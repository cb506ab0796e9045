import { expect, test } from "./support/app.ts";
import { answer, expectKept, goTo, keptLine, note, openBook } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { today } = words;

test.beforeEach(({ page }) => openBook(page));

test("hold:H4 the screen says kept only once the last letter is on the disk", async ({ page }) => {
  await answer(page, "close");
  await expectKept(page);
  await page.clock.install();
  await note(page).pressSequentially("a");
  await expect(keptLine(page)).toHaveCount(0);
  await page.clock.runFor(1000);
  await expectKept(page);
  await page.reload();
  await expect(note(page)).toHaveValue("a");
});

test("hold:H4 kept is not said before the browser has written to the disk", async ({ page }) => {
  // From here on transactions that write wait for the test: what the page then says about them is what counts.
  await page.evaluate(() => {
    const held: (() => void)[] = [];
    let holding = true;
    const listen = IDBTransaction.prototype.addEventListener;
    IDBTransaction.prototype.addEventListener = function (
      this: IDBTransaction,
      name: string,
      listener: EventListenerOrEventListenerObject,
      ...rest: never[]
    ) {
      if (name !== "complete" || this.mode !== "readwrite") return listen.call(this, name, listener, ...rest);
      const call = (event: Event): void => {
        const pass = (): void =>
          typeof listener === "function" ? listener.call(this, event) : listener.handleEvent(event);
        // A disk slower than the test may report only after the test has let go.
        if (holding) held.push(pass);
        else pass();
      };
      return listen.call(this, name, call, ...rest);
    };
    const letGo = (): void => {
      holding = false;
      for (const pass of held.splice(0)) pass();
    };
    Object.assign(window, { letGo });
  });
  await answer(page, "close");
  await expect(page.getByText(words.shell.keeping)).toBeVisible();
  await expect(keptLine(page)).toHaveCount(0);
  await page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
  await expectKept(page);
});

test("a note is kept when its page is left in the middle of a word", async ({ page }) => {
  await note(page).pressSequentially("half a thou");
  await goTo(page, "balance");
  await expect(page.getByText("half a thou")).toBeVisible();
  await page.reload();
  await expect(page.getByText("half a thou")).toBeVisible();
});

test("closing the window in the middle of a word asks first, and keeps the word meanwhile", async ({ page }) => {
  await note(page).pressSequentially("half a thou");
  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  await (await asked).dismiss();
  await expectKept(page);
  await page.reload();
  await expect(note(page)).toHaveValue("half a thou");
});

test("a note that is too long is said to be so, and nothing of it is lost", async ({ page }) => {
  await note(page).fill("x".repeat(4000));
  await note(page).blur();
  await expectKept(page);
  await note(page).press("End");
  await note(page).pressSequentially("yz");
  await expect(page.getByText(today.refused["note-too-long"])).toBeVisible();
  await expect(note(page)).toHaveAttribute("aria-invalid", "true");
  await expect(keptLine(page)).toHaveCount(0);
  await expect(note(page)).toHaveValue(`${"x".repeat(4000)}yz`);
  await note(page).press("Backspace");
  await note(page).press("Backspace");
  await expect(note(page)).not.toHaveAttribute("aria-invalid");
  await expectKept(page);
});
