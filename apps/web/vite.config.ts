import path from "node:path";
import react from "@vitejs/plugin-react";
import { Features } from "lightningcss";
import { defineConfig, type UserConfigFnObject } from "vite";
import { identifyBuild } from "./tooling/build-identity.ts";
import { pwa } from "./tooling/pwa-plugin.ts";

const ROOT = import.meta.dirname;
const REPOSITORY = path.resolve(ROOT, "../..");

/** The oldest browsers that have all that the app stands on: Ed25519 in WebCrypto, `light-dark()`, module workers. */
const BROWSERS = ["chrome137", "edge137", "firefox129", "safari17.5", "ios17.5"];

/**
 * What Today needs anyway, in one file: a dozen small ones compress worse and arrive later. What a package holds besides
 * is left out by name, or it would come along.
 */
const TODAY = new RegExp(
  [
    "node_modules/(react|react-dom|scheduler|valibot|idb)/",
    "packages/(kernel/src/(?!noise|chance|day-number|frame|hex|mission)|records/)",
    "packages/balance/src/(?!statistics|levels|insights|needs|signs|simulation)",
    "packages/space/src/(?!backup|check|devices/|envelope|exchange/|files/|forget-keys|link/|lock/(?!finish)|meeting/|partners/|recovery|storage/(scrub|memory)|sync/|tidy)",
    "packages/crypto/src/(?!age|chance|checks|digest|hash|id-bytes|key-pair|padding|sealed/|sign|ed25519|x25519|recovery|bip39|stretch|lock)",
    "packages/today/src/first-minute/evening",
    "packages/library/src/(choose|step-guide|en/(items|tonight-alone))",
    "apps/web/src/app/(messages/(core|speech|en/(say|shell|today))|words|device\\.|devices/(company-context|use-company-of)|arrive/use-arrival|space-context|location|layer|now|toast|item-words|Frame|help-context|evening)",
    "apps/web/src/app/(Book|profile|lock-context|lock/(channel|closing)|notices/Notice)",
    "apps/web/src/places/today/(?!BackupOffer)[A-Z]",
    "apps/web/src/ui/(button|opening|section|stave|chips/(?!Radio)|toast|text|icons|page-frame|save-state|margin|class-names|error-note)",
    "apps/web/src/platform/(?!carrier|copy-text|form-factor|idle|lead|next-paint|open-for|pace|passkey|rest|save-file|stretch|waking|wipe\\.)",
  ].join("|"),
);

const config: UserConfigFnObject = defineConfig(({ mode }) => {
  const workshop = mode === "workshop";
  return {
    root: ROOT,
    plugins: [react(), ...(workshop ? [] : [pwa({ worker: "src/service-worker/main.ts" })])],
    define: { __BUILD__: JSON.stringify(identifyBuild(REPOSITORY)) },
    // Every browser above has light-dark(); the stand-in for others would swell each colour to twice its length.
    css: { transformer: "lightningcss", lightningcss: { exclude: Features.LightDark } },
    build: {
      outDir: workshop ? path.join(REPOSITORY, "build/workshop") : "dist",
      emptyOutDir: true,
      target: BROWSERS,
      // The polyfill would be an inline script's worth of code for browsers that are too old for the rest. Of what a part
      // that comes late is made of, the first script would carry the whole list: it is asked for when that part says so,
      // and lies in the service worker's store by then.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, needed, { hostType }) => (hostType === "js" ? [] : needed),
      },
      // All of the style is eight kilobytes: one request, and no page that jumps when a room arrives.
      cssCodeSplit: false,
      // Those whose work is inside ask that their terms go along; the fonts' lie in public/.
      license: { fileName: "licences.md" },
      // Fonts as data: addresses are refused by the content security policy.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: path.join(ROOT, workshop ? "workshop.html" : "index.html"),
        output: { codeSplitting: { groups: [{ name: "today", test: TODAY }] } },
      },
    },
    worker: { format: "es" },
  };
});

export default config;
