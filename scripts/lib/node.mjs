import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { npm, npmCli } from "./npm.mjs";
import { run } from "./process.mjs";
import { say } from "./say.mjs";

/** The oldest Node.js that runs TypeScript files and has the SQLite this project uses. Same as `engines`. */
const OLDEST = [22, 19];

export function nodeIsTooOld(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}

/** Runs this very command again with the Node.js that tools/node pins, fetching it on first use. Gives its exit code. */
export async function runAgainWithNewerNode(root) {
  let node = borrowed(root);
  if (!node) {
    say(`Node.js ${process.versions.node} is older than ${OLDEST.join(".")}. Fetching a newer one into tools/node.`);
    await npm(root, "ci", "--prefix", path.join(root, "tools/node"));
    node = borrowed(root);
  }
  if (!node) {
    say(`No newer Node.js could be fetched for ${process.platform}-${process.arch}.`);
    say("Check the network, or install Node.js 24 or newer (https://nodejs.org) and run this again.");
    return 1;
  }
  const search = path.dirname(node) + path.delimiter + (process.env.PATH ?? "");
  const env = { ...process.env, PATH: search, npm_execpath: npmCli(), npm_node_execpath: node };
  return run(node, process.argv.slice(1), { env });
}

function borrowed(root) {
  const modules = path.join(root, "tools/node/node_modules");
  if (!existsSync(modules)) return undefined;
  const name = readdirSync(modules).find((entry) => /^node-(bin-)?(linux|darwin|win)-/.test(entry));
  if (!name) return undefined;
  const file = path.join(modules, name, "bin", process.platform === "win32" ? "node.exe" : "node");
  return existsSync(file) ? file : undefined;
}
