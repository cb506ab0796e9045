import { existsSync } from "node:fs";
import path from "node:path";
import { run } from "./process.mjs";

/** npm's own JavaScript file. Never npm.cmd: Windows refuses to start it without a shell. */
export function npmCli() {
  const beside = path.dirname(process.execPath);
  const places = [
    process.env.npm_execpath,
    path.join(beside, "node_modules/npm/bin/npm-cli.js"),
    path.join(beside, "../lib/node_modules/npm/bin/npm-cli.js"),
    path.join(beside, "../share/nodejs/npm/bin/npm-cli.js"),
    "/usr/share/nodejs/npm/bin/npm-cli.js",
    "/usr/lib/node_modules/npm/bin/npm-cli.js",
    "/usr/local/lib/node_modules/npm/bin/npm-cli.js",
  ];
  const found = places.find((place) => place && /npm-cli\.c?js$/.test(place) && existsSync(place));
  if (found) return found;
  throw new Error("npm was not found beside Node.js. Please run this through npm: `npm start` or `npm test`.");
}

/** Runs npm with nothing on standard output; what goes wrong is on standard error. */
export function npm(root, ...args) {
  return run(process.execPath, [npmCli(), ...args, "--loglevel=error", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, npm_config_update_notifier: "false" },
  });
}
