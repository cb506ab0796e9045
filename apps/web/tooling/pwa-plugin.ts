import path from "node:path";
import { build, type Plugin, type ResolvedConfig } from "vite";
import { listFiles } from "./file-list.ts";
import { MANIFEST } from "./manifest.ts";

const MANIFEST_FILE = "manifest.webmanifest";

interface PwaOptions {
  /** The worker's entry, relative to the app's root. */
  readonly worker: string;
}

/**
 * Makes the app installable and able to start offline: the manifest, and a worker that knows every file of this build.
 * The worker is bundled last, by a second run of Vite, since its list names what the first run has written.
 */
export function pwa({ worker }: PwaOptions): Plugin[] {
  let config: ResolvedConfig | undefined;
  const bundleWorker = async ({ root, build: { outDir, target }, define = {} }: ResolvedConfig): Promise<void> => {
    const folder = path.resolve(root, outDir);
    await build({
      configFile: false,
      root,
      logLevel: "warn",
      publicDir: false,
      define: { ...define, __FILES__: JSON.stringify(listFiles(folder)) },
      build: {
        outDir: folder,
        emptyOutDir: false,
        target,
        rolldownOptions: {
          input: path.resolve(root, worker),
          output: { format: "iife", entryFileNames: "sw.js" },
        },
      },
    });
  };
  return [
    {
      name: "counterpoint:manifest",
      generateBundle() {
        this.emitFile({ type: "asset", fileName: MANIFEST_FILE, source: MANIFEST });
      },
      configureServer(server) {
        server.middlewares.use(`/${MANIFEST_FILE}`, (_request, response) => {
          response.setHeader("Content-Type", "application/manifest+json").end(MANIFEST);
        });
      },
    },
    {
      name: "counterpoint:worker",
      apply: "build",
      configResolved(resolved) {
        config = resolved;
      },
      writeBundle: {
        order: "post",
        sequential: true,
        handler: async () => {
          if (config !== undefined) await bundleWorker(config);
        },
      },
    },
  ];
}
