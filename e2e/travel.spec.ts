import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { openProfile, type Profile } from "./support/profile.ts";
import { answer, expectKept, goTo, heading, openBook, slider } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { today, balance, say } = words;

interface Place {
  readonly zone: string;
  readonly time: string;
}

/** The same device, opened at a place and a time there. */
async function openAt(profile: Profile, address: string, { zone, time }: Place): Promise<Page> {
  const page = await profile.context.newPage();
  const device = await profile.context.newCDPSession(page);
  await device.send("Emulation.setTimezoneOverride", { timezoneId: zone });
  await page.clock.install({ time });
  await page.goto(address);
  return page;
}

test("days stay the days that they were lived as, wherever one travels", async ({ relay }) => {
  let profile = await openProfile();
  try {
    const atHome = await openAt(profile, relay.origin, { zone: "Europe/Berlin", time: "2026-11-24T22:30:00+01:00" });
    await openBook(atHome, relay.origin);
    await expect(heading(atHome, say.weekday("2026-11-24"))).toBeVisible();
    await answer(atHome, "close");
    await expectKept(atHome);

    // In Auckland it is the next day already: an empty page, and the evening in Berlin is still the 24th.
    profile = await profile.reopen();
    const east = await openAt(profile, relay.origin, { zone: "Pacific/Auckland", time: "2026-11-24T23:30:00+01:00" });
    await expect(heading(east, say.weekday("2026-11-25"))).toBeVisible();
    await expect(slider(east, "close")).toHaveAttribute("aria-valuetext", today.empty);
    await answer(east, "close", "Home");
    await expectKept(east);
    await goTo(east, "balance");
    const days = east.getByRole("list", { name: balance.list }).getByRole("listitem");
    await expect(days.first()).toContainText(balance.dayName("2026-11-25", "2026-11-25"));
    await expect(days.last()).toContainText(balance.dayName("2026-11-24", "2026-11-25"));

    // Over the date line it is the 24th again: its page is the one that was filled in, and the 25th is not lost.
    profile = await profile.reopen();
    const west = await openAt(profile, relay.origin, { zone: "Pacific/Honolulu", time: "2026-11-25T01:00:00+01:00" });
    await expect(heading(west, say.weekday("2026-11-24"))).toBeVisible();
    await expect(slider(west, "close")).toHaveValue("100");
    await answer(west, "close", "Home");
    await expectKept(west);
    await goTo(west, "balance");
    await expect(west.getByRole("list", { name: balance.list }).getByRole("listitem")).toHaveCount(2);
  } finally {
    await profile.discard();
  }
});
