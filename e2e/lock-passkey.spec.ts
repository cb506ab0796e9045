import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { confirmIn, expectLocked, expectOpen, field, lock, PASSPHRASE, said, setLock, unlock } from "./support/lock.ts";
import { button, goTo, heading, openBook, press } from "./support/walk.ts";

/** A device that knows a finger; `verified` says whose finger is on it. */
async function giveAuthenticator(page: Page, hasPrf = true) {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      ctap2Version: "ctap2_1",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf,
    },
  });
  return {
    verified: (isUserVerified: boolean) =>
      session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }),
  };
}

test("safety:S10 safety:S1 a passkey is added with the passphrase and a warning, opens the book, and can be removed", async ({
  page,
}) => {
  const finger = await giveAuthenticator(page);
  await openBook(page);
  await setLock(page);
  await expect(button(page, lock.screen.passkey)).toHaveCount(0);
  await unlock(page);
  await expectOpen(page);

  await confirmIn(page, lock.addPasskey.open, "not it");
  for (const said of lock.addPasskey.text) await expect(page.getByText(said)).toBeVisible();
  await press(page, lock.addPasskey.do);
  await expect(page.getByText(said.wrong)).toBeVisible();
  await field(page, lock.current).fill(PASSPHRASE);
  await press(page, lock.addPasskey.do);
  await expectLocked(page);

  await press(page, lock.screen.passkey);
  await expectOpen(page);
  await page.reload();
  await expectLocked(page);
  await finger.verified(false);
  await press(page, lock.screen.passkey);
  await expect(page.getByRole("alert")).toHaveText(said.wrong);
  await unlock(page);
  await expectOpen(page);

  await confirmIn(page, lock.removePasskey.open);
  await press(page, lock.removePasskey.do);
  await expectLocked(page);
  await expect(button(page, lock.screen.passkey)).toHaveCount(0);
  await unlock(page);
  await expectOpen(page);
});

test("a passkey that cannot keep a secret is not added, and nothing has changed", async ({ page }) => {
  await giveAuthenticator(page, false);
  await openBook(page);
  await setLock(page);
  await unlock(page);
  await expectOpen(page);
  await confirmIn(page, lock.addPasskey.open);
  await press(page, lock.addPasskey.do);
  await expect(page.getByRole("alert")).toHaveText(lock.addPasskey.failed);
  await press(page, lock.leave);
  await expect(heading(page, lock.addPasskey.open)).toHaveCount(0);
  await goTo(page, "today");
  await page.reload();
  await expectLocked(page);
  await expect(button(page, lock.screen.passkey)).toHaveCount(0);
});
