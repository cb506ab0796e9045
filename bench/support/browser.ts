import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Page } from "playwright";
import { build } from "vite";
import { ensureBrowser } from "../../scripts/browser.mjs";

export interface Visits {
  /** Starts the browser anew on the same profile, and shows the page. */
  visit<T>(use: (page: Page) => Promise<T>): Promise<T>;
  end(): Promise<void>;
}

/** A page with one script, minified as for release, from a server of its own, in one profile of a real browser. */
export async function openVisits(script: string, flags: readonly string[] = []): Promise<Visits> {
  const code = await bundle(script);
  const server = createServer((request, response) => {
    const isScript = request.url === "/page.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html; charset=utf-8");
    response.end(isScript ? code : '<!doctype html><title>bench</title><script type="module" src="/page.js"></script>');
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const profile = await mkdtemp(path.join(tmpdir(), "counterpoint-bench-"));
  const { executablePath, args } = ensureBrowser();
  return {
    visit: async (use) => {
      const context = await chromium.launchPersistentContext(profile, { executablePath, args: [...args, ...flags] });
      try {
        const page = await context.newPage();
        await page.goto(`http://127.0.0.1:${address.port}/`);
        return await use(page);
      } finally {
        await context.close();
      }
    },
    end: async () => {
      server.close();
      server.closeAllConnections();
      await rm(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

export async function bundle(input: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, rolldownOptions: { input, output: { codeSplitting: false } }, modulePreload: false },
  });
  const outputs = Array.isArray(built) ? built : "output" in built ? [built] : [];
  for (const chunk of outputs.flatMap(({ output }) => output)) if (chunk.type === "chunk") return chunk.code;
  throw new Error("the build gave no script");
}
