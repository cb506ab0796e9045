/**
 * What a connection takes that says nothing: 10,000 devices, four of each space, that have proved themselves and then
 * wait. The relay's memory with all of them, less what it has with none, after garbage was collected. Node.js raises its
 * limit on open files to the hard one by itself; where that is lower, there are fewer connections, and the row says so.
 */
import { spawnSync } from "node:child_process";
import { anyDevice, bookOf } from "../apps/relay/src/sockets/people.acceptance.ts";
import { counterpoint, type Device, enter } from "./peers/counterpoint.ts";
import type { Bench } from "./support/row.ts";
import { startServer } from "./support/serving.ts";
import { printIfRunAlone } from "./support/table.ts";

const WANTED = 10_000;
const WARMING_UP = 2000;
const EACH_SPACE = 4;
const TOGETHER = 25;
/** Files that are open besides. */
const SPARE = 100;

function possible(): number {
  const { stdout } = spawnSync("sh", ["-c", "ulimit -Hn"], { encoding: "utf8" });
  const most = Number(stdout);
  return Number.isNaN(most) ? WANTED : Math.min(WANTED, Math.floor((most - SPARE) / 100) * 100);
}

async function fourOf(port: number): Promise<readonly Device[]> {
  const [first, ...others] = [anyDevice(), anyDevice(), anyDevice(), anyDevice()] as const;
  const book = await bookOf(first, ...others);
  const one = await enter(port, book, first);
  return [one, ...(await Promise.all(others.map((other) => enter(port, book, other))))];
}

async function open(port: number, count: number): Promise<readonly Device[]> {
  const devices: Device[] = [];
  while (devices.length < count) {
    const spaces = Math.min(TOGETHER, Math.ceil((count - devices.length) / EACH_SPACE));
    devices.push(...(await Promise.all(Array.from({ length: spaces }, () => fourOf(port)))).flat());
  }
  return devices;
}

export const idle: Bench = async () => {
  const count = possible();
  const [file, ...given] = counterpoint.server;
  const server = await startServer(file, ...given);
  try {
    // What is the same for any number is there before: compiled code, and the room in which V8 makes short-lived things.
    for (const device of await open(server.port, WARMING_UP)) device.close();
    await new Promise((settled) => setTimeout(settled, 1000));
    const before = await server.memory();
    const devices = await open(server.port, count);
    const after = await server.memory();
    const each = (what: "resident" | "heap"): number => (after[what] - before[what]) / 1000 / devices.length;
    for (const device of devices) device.close();
    const what = `one of ${count.toLocaleString("en")} idle connections`;
    return [
      { what: `${what}, all memory`, figure: each("resident"), unit: "kB", reach: 12, aim: 7 },
      { what: `${what}, JavaScript's heap alone`, figure: each("heap"), unit: "kB" },
    ];
  } finally {
    await server.stop();
  }
};

await printIfRunAlone(import.meta.filename, idle);
