// Finds a browser of the Chromium family for the tests, or gets one. No dependencies.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { say } from "./lib/say.mjs";

const OLDEST = 120;
const LINUX_NAMES = [
  "chromium",
  "google-chrome-stable",
  "google-chrome",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
  "chrome",
];
const MAC_NAMES = ["Google Chrome", "Chromium", "Microsoft Edge", "Brave Browser"];
const WINDOWS_FILES = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];

/**
 * Features of the browser's own window: an address bar that is two web pages, and a process kept for the next page. No
 * test sees them, and they take more of a small machine than the page that is tested does.
 */
const UNSEEN = ["SpareRendererForSitePerProcess", "WebUIOmniboxAimPopup", "WebUIOmniboxPopup"];
/** Chromium heeds the last list that it is given, so this one says again what Playwright switches off. */
const PLAYWRIGHTS = [
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "TcpPortRandomizationWin",
  "ThirdPartyStoragePartitioning",
  "msEdgeUpdateLaunchServicesPreferredVersion",
  "msForceBrowserSignIn",
];

const isRootOnLinux = () => process.platform === "linux" && process.getuid?.() === 0;

export function ensureBrowser() {
  const executablePath = find() ?? (installWithApt() && find()) ?? (installWithPlaywright() && find());
  if (!executablePath) {
    throw new Error(
      "No Chromium, Chrome or Edge was found, and none could be installed. " +
        "Install one, or set CHROME_BIN to its path, then run this again.",
    );
  }
  const version = majorVersion(executablePath);
  if (version < OLDEST) say(`${executablePath} is version ${version}; tests are written for ${OLDEST} and newer.`);
  return { executablePath, args: browserArguments() };
}

export function browserArguments() {
  // Chromium's sandbox cannot start as root or in most containers.
  const sandbox = process.platform === "linux" && (isRootOnLinux() || process.env.CI) ? ["--no-sandbox"] : [];
  return [
    ...sandbox,
    "--headless",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    `--disable-features=${[...PLAYWRIGHTS, ...UNSEEN].join(",")}`,
  ];
}

export function candidates(environment = process.env, platform = process.platform) {
  const named = [environment.CHROME_BIN, environment.CHROME_PATH].filter(Boolean);
  return [...new Set([...named, ...installedPlaces(environment, platform)])];
}

function installedPlaces(environment, platform) {
  if (platform === "win32") {
    const roots = [environment.PROGRAMFILES, environment["PROGRAMFILES(X86)"], environment.LOCALAPPDATA];
    return roots.filter(Boolean).flatMap((root) => WINDOWS_FILES.map((file) => path.win32.join(root, file)));
  }
  if (platform === "darwin") {
    const roots = ["/Applications", path.posix.join(environment.HOME ?? "", "Applications")];
    return roots.flatMap((root) => MAC_NAMES.map((name) => `${root}/${name}.app/Contents/MacOS/${name}`));
  }
  const folders = [...(environment.PATH ?? "").split(":").filter(Boolean), "/usr/bin", "/usr/local/bin"];
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
}

function find() {
  return candidates().find((file) => isThere(file) && majorVersion(file) > 0) ?? playwrightsOwn();
}

function isThere(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function majorVersion(file) {
  // On Windows `chrome.exe --version` opens a window, so the file being there has to do.
  if (process.platform === "win32") return OLDEST;
  const { stdout } = spawnSync(file, ["--version"], { timeout: 20_000, encoding: "utf8" });
  return Number(/(\d+)\.\d+/.exec(stdout ?? "")?.[1] ?? 0);
}

function playwrightsOwn() {
  try {
    const file = createRequire(import.meta.url)("playwright").chromium.executablePath();
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

function installWithApt() {
  if (!isRootOnLinux() || !existsSync("/usr/bin/apt-get")) return undefined;
  attempt("apt-get", ["update", "-qq"]);
  return attempt("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
}

function installWithPlaywright() {
  const cli = fileURLToPath(new URL("../node_modules/playwright/cli.js", import.meta.url));
  if (!existsSync(cli)) return undefined;
  return attempt(process.execPath, [cli, "install", ...(isRootOnLinux() ? ["--with-deps"] : []), "chromium"]);
}

/** True, or undefined when it failed: the next way is tried then. */
function attempt(command, args) {
  say(`$ ${command} ${args.join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio: ["ignore", 2, 2], timeout: 600_000, env }).status === 0 || undefined;
}
