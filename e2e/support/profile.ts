import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, type BrowserContext, chromium } from "@playwright/test";
import { ensureBrowser } from "../../scripts/browser.mjs";

const STARTS_WITHIN_MS = 120_000;

/** A real browser with a profile on disk: what a person's device keeps when its power goes. */
export interface Profile {
  readonly folder: string;
  readonly pid: number;
  readonly browser: Browser;
  readonly context: BrowserContext;
  /** SIGKILL for the browser and all its processes at once; resolves when they are gone. */
  readonly kill: () => Promise<void>;
  /** Ends the browser as a person does, so that it puts everything away. */
  readonly close: () => Promise<void>;
  /** The same profile in a new browser, after `kill` or as a person closes and opens it. */
  readonly reopen: () => Promise<Profile>;
  /** Ends the browser and deletes the profile. */
  readonly discard: () => Promise<void>;
}

export async function openProfile(): Promise<Profile> {
  return openIn(await newFolder());
}

/** A browser on a copy of a closed profile's folder: what somebody has who carried a copy of it away. */
export async function openCopyOf(profile: Profile): Promise<Profile> {
  const folder = await newFolder();
  await cp(profile.folder, folder, { recursive: true, filter: (name) => !path.basename(name).startsWith("Singleton") });
  return openIn(folder);
}

/** The files of a closed profile in which these bytes lie as they are. */
export async function filesWith(profile: Profile, bytes: Uint8Array): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(profile.folder, { recursive: true, withFileTypes: true })) {
    const name = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && (await bytesOf(name)).includes(bytes)) found.push(path.relative(profile.folder, name));
  }
  return found;
}

/** A browser that runs takes files of its cache away between being listed and being read: what is gone holds nothing. */
async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return Buffer.alloc(0);
    throw cause;
  }
}

const newFolder = (): Promise<string> => mkdtemp(path.join(tmpdir(), "counterpoint-profile-"));

async function openIn(folder: string): Promise<Profile> {
  const { executablePath, args } = ensureBrowser();
  // Its own process group, so that the renderers die in the same instant as the browser.
  const child = spawn(
    executablePath,
    [
      ...args,
      "--remote-debugging-port=0",
      `--user-data-dir=${folder}`,
      "--no-default-browser-check",
      "--window-size=1280,900",
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "pipe"], detached: process.platform !== "win32" },
  );
  const browser = await chromium.connectOverCDP(await debuggingAddress(child));
  const [context] = browser.contexts();
  if (!context || child.pid === undefined) throw new Error("the browser has no profile open");
  const kill = () => killGroup(child);
  return {
    folder,
    pid: child.pid,
    browser,
    context,
    kill,
    close: async () => {
      const gone = once(child, "exit");
      await (await browser.newBrowserCDPSession()).send("Browser.close");
      await gone;
    },
    reopen: async () => {
      await kill();
      return openIn(folder);
    },
    discard: async () => {
      await kill();
      await rm(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** The browser names its address on standard error as soon as it listens. */
function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const giveUp = (why: string) => reject(new Error(`the browser ${why}:\n${said}`));
    const timer = setTimeout(() => giveUp("did not start in time"), STARTS_WITHIN_MS);
    child.once("exit", (code) => giveUp(`ended with exit code ${code}`));
    child.once("error", reject);
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

async function killGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
  await gone;
}
