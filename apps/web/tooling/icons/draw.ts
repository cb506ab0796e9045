// Draws the PNG icons from their SVG sources with a browser: node apps/web/tooling/icons/draw.ts
// Run by hand after a source has changed; set CHROME_BIN when no browser of Playwright's is installed.
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright";

const here = import.meta.dirname;
const icons = path.join(here, "../../public/icons");
const drawings = [
  { source: path.join(icons, "icon.svg"), size: 192, file: "icon-192.png" },
  { source: path.join(icons, "icon.svg"), size: 512, file: "icon-512.png" },
  { source: path.join(here, "maskable.svg"), size: 512, file: "maskable-512.png" },
];

const executablePath = process.env["CHROME_BIN"];
const browser = await chromium.launch({
  args: process.platform === "linux" ? ["--no-sandbox"] : [],
  ...(executablePath === undefined ? {} : { executablePath }),
});
for (const { source, size, file } of drawings) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const picture = Buffer.from(readFileSync(source)).toString("base64");
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${picture}">`,
  );
  await page.waitForFunction("document.images[0].complete");
  await page.screenshot({ path: path.join(icons, file), omitBackground: true });
  await page.close();
}
await browser.close();
