import { Hono } from "hono";
import { serveSite } from "./files/serve-site.ts";
import type { Site } from "./files/site.ts";
import { securityHeaders } from "./headers/security-headers.ts";

export interface AppParts {
  readonly site: Site;
  readonly publicUrl: URL | undefined;
  /** Whether what is kept can be reached. */
  readonly isReachable?: () => Promise<boolean>;
}

/** All that the relay answers. It keeps no access log: addresses, times and paths of people are not written down (H1). */
export function createApp({ site, publicUrl, isReachable = async () => true }: AppParts): Hono {
  const app = new Hono();
  app.use(securityHeaders(publicUrl));
  app.get("/health", async (context) => {
    const ok = await isReachable();
    return context.json({ ok }, ok ? 200 : 503, { "Cache-Control": "no-store" });
  });
  app.get("*", serveSite(site));
  app.notFound((context) => context.text("Not found", 404, { "Cache-Control": "no-store" }));
  app.onError((error, context) => {
    // The name alone: a message or a stack may quote what was asked.
    console.error(`A request failed: ${error.name}`);
    return context.text("Something went wrong", 500, { "Cache-Control": "no-store" });
  });
  return app;
}
