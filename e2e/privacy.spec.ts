import { expect, test } from "./support/app.ts";
import { aloneScreens, bookScreens, togetherScreens } from "./support/screens.ts";
import { visited } from "./support/traces.ts";
import { expectKept, note, openBook, press, slider } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { shell } = words;

test("hold:H8 safety:S11 safety:S12 a walk through every screen asks no other host, asks for nothing, and leaves one name in the history", async ({
  page,
  context,
  relay,
}) => {
  const asked: string[] = [];
  const said: string[] = [];
  context.on("request", (request) => asked.push(new URL(request.url()).origin));
  context.on("console", (message) => said.push(message.text()));
  await context.addInitScript(() => {
    const refuse = (name: string) => () => {
      throw new Error(`${name} was called`);
    };
    Notification.requestPermission = refuse("Notification.requestPermission");
    navigator.geolocation.getCurrentPosition = refuse("geolocation");
    navigator.mediaDevices.getUserMedia = refuse("getUserMedia");
    PushManager.prototype.subscribe = refuse("PushManager.subscribe");
  });
  const titles = new Set<string>();
  for (const walk of [togetherScreens, aloneScreens]) {
    for await (const _ of walk(page)) titles.add(await page.title());
  }
  await press(page, words.firstMinute.done.today);
  await expect(slider(page, "close")).toBeVisible();
  for await (const _ of bookScreens(page)) titles.add(await page.title());

  expect([...titles]).toEqual(["Counterpoint"]);
  const history = await visited(page);
  expect(new Set(history.map(({ title }) => title))).toEqual(new Set(["Counterpoint"]));
  const places = ["/", "/balance", "/talk", "/us"].map((place) => `${relay.origin}${place}`);
  expect(history.map(({ url }) => url).filter((url) => !places.includes(url))).toEqual([]);
  expect([...new Set(asked)]).toEqual([relay.origin]);
  expect(said).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => Notification.permission)).not.toBe("granted");
});

test("safety:S13 the note is kept from spelling, correction and form services", async ({ page }) => {
  await openBook(page);
  for (const [name, value] of [
    ["spellcheck", "false"],
    ["autocomplete", "off"],
    ["autocorrect", "off"],
    ["autocapitalize", "off"],
    ["translate", "no"],
    ["data-gramm", "false"],
    ["data-lpignore", "true"],
  ] as const) {
    await expect(note(page)).toHaveAttribute(name, value);
  }
  expect(await note(page).getAttribute("name")).toBeNull();
  await expect(page.locator("form")).toHaveCount(0);
});

test("safety:S14 the page is covered while another window is in front, and comes back by itself", async ({
  page,
  context,
}) => {
  await openBook(page);
  await note(page).fill("covered");
  await note(page).blur();
  await expectKept(page);
  // Playwright holds every page in front; here it has to be a window among others again.
  const front = await context.newCDPSession(page);
  await front.send("Emulation.setFocusEmulationEnabled", { enabled: false });
  await page.evaluate(() => window.dispatchEvent(new Event("blur")));
  await expect(note(page)).toBeHidden();
  await expect(page.getByText("covered")).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(note(page)).toBeVisible();
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect(note(page)).toBeHidden();
  await page.evaluate(() => {
    Reflect.deleteProperty(document, "visibilityState");
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect(note(page)).toHaveValue("covered");
});

test("the server lets the page load, run and ask nothing but itself, and says nothing of couples", async ({
  page,
  request,
}) => {
  const response = await page.goto("/");
  const headers = response?.headers() ?? {};
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["content-security-policy"]).toContain("connect-src 'self'");
  expect(headers["content-security-policy"]).toContain("require-trusted-types-for 'script'");
  expect(headers["referrer-policy"]).toBe("no-referrer");
  expect(headers["set-cookie"]).toBeUndefined();

  const manifest: unknown = await (await request.get("/manifest.webmanifest")).json();
  expect(manifest).toMatchObject({ name: "Counterpoint", short_name: "Counterpoint", id: "/" });
  expect(JSON.stringify(manifest)).not.toMatch(/couple|partner|relationship|love|intima|shortcuts|share_target/i);
  await expect(page).toHaveTitle(shell.name);
});
