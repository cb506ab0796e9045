import type { Build } from "../service-worker/messages.ts";

export type { Build };

// Written in by the build (vite.config.ts); absent in unit tests.
declare const __BUILD__: Build | undefined;

/** What this page runs, shown in Us. */
export const RUNNING: Build = typeof __BUILD__ === "undefined" ? { version: "0.0.0", hash: "not-built" } : __BUILD__;
