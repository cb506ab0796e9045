import type { Files } from "./files.ts";
import type { Build } from "./messages.ts";
import { serveNotices } from "./notices.ts";
import { serve } from "./serve.ts";

// Written in by the build (tooling/pwa-plugin.ts).
declare const __BUILD__: Build;
declare const __FILES__: Files;
declare const self: ServiceWorkerGlobalScope;

serve(self, __BUILD__, __FILES__);
serveNotices(self, () => new Date().getHours());
