import type { BrowserContext, Page } from "@playwright/test";
import { leaves } from "./origin.ts";

export interface Watch {
  /** What went wrong so far, in the order it happened; empty when all is well. */
  readonly problems: readonly string[];
}

/**
 * Notes everything that a page of this context must never do: complain on its console, throw, break its content
 * security policy, or ask any host but the relay (service worker and sockets too).
 */
export async function watch(context: BrowserContext, origin: string): Promise<Watch> {
  const problems: string[] = [];
  const noteAddress = (address: string, by: string) => {
    if (leaves(address, origin)) problems.push(`${by} left for ${address}`);
  };
  const watchPage = (page: Page) => page.on("websocket", (socket) => noteAddress(socket.url(), "a socket"));

  // Chromium says so itself of every line that does not open, and no page can keep it from that: being offline is no fault.
  const brokenLine = `WebSocket connection to '${origin.replace(/^http/, "ws")}/socket' failed`;

  context.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    if (message.text().startsWith(brokenLine)) return;
    problems.push(`console ${message.type()}: ${message.text()} (${message.location().url || "no address"})`);
  });
  context.on("weberror", (thrown) => problems.push(`uncaught: ${thrown.error().stack ?? thrown.error().message}`));
  context.on("request", (request) => noteAddress(request.url(), "a request"));
  context.on("page", watchPage);
  for (const page of context.pages()) watchPage(page);
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
      console.error(
        `content security policy: ${violatedDirective} refused ${blockedURI} in ${sourceFile || "the page"}`,
      );
    });
  });
  return { problems };
}
