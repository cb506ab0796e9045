import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type ImageStep, ignoring, parseDockerfile, type Stage } from "../dockerfile.ts";
import { freePort } from "../free-port.ts";

const STARTS_WITHIN_MS = 120_000;

/**
 * Does what the Dockerfile says without a container engine: each stage in an empty folder that stands for its root, with
 * this machine's Node.js. Then starts what it ends with, and asks it. Gives what went wrong, or nothing.
 */
export async function tryImage(root: string): Promise<readonly string[]> {
  const top = mkdtempSync(path.join(tmpdir(), "counterpoint-image-"));
  try {
    const stages = parseDockerfile(readFileSync(path.join(root, "Dockerfile"), "utf8"));
    for (const stage of stages) build(stage, top, root);
    const last = stages.at(-1);
    return last === undefined ? ["The Dockerfile has no stage."] : await runOnce(last, folderOf(top, last));
  } catch (cause) {
    return [cause instanceof Error ? cause.message : String(cause)];
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
}

const folderOf = (top: string, { name }: Pick<Stage, "name">): string => path.join(top, name ?? "last");

function build(stage: Stage, top: string, root: string): void {
  const own = folderOf(top, stage);
  let workdir = own;
  const place = (name: string): string => (name.startsWith("/") ? path.join(own, name) : path.join(workdir, name));
  for (const step of stage.steps) {
    if (step.kind === "workdir") {
      workdir = place(step.folder);
      mkdirSync(workdir, { recursive: true });
    } else if (step.kind === "copy") copy(step, place(step.to), top, root);
    else runScript(step.script, workdir);
  }
}

function copy({ from, source }: ImageStep & { kind: "copy" }, to: string, top: string, root: string): void {
  if (from !== undefined) {
    cpSync(path.join(folderOf(top, { name: from }), source), to, { recursive: true, verbatimSymlinks: true });
    return;
  }
  const isIgnored = ignoring(readFileSync(path.join(root, ".dockerignore"), "utf8"));
  const base = path.join(root, source);
  cpSync(base, to, {
    recursive: true,
    filter: (file) => !isIgnored(path.relative(root, file).replaceAll(path.sep, "/")),
  });
}

function runScript(script: string, cwd: string): void {
  const { status, stdout, stderr } = spawnSync("sh", ["-ec", script], { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`This line of the Dockerfile fails: RUN ${script}\n${stdout}${stderr}`);
}

/** The container's process, on a port that is free here. What it is healthy by must say so, and only then. */
async function runOnce({ environment, healthcheck, command, user }: Stage, own: string): Promise<readonly string[]> {
  const cwd = path.join(own, "counterpoint");
  const port = String(await freePort());
  const data = path.join(own, environment["DATA_DIR"] ?? "");
  const env = { PATH: process.env["PATH"] ?? "", ...environment, HOST: "127.0.0.1", PORT: port, DATA_DIR: data };
  const before = namesUnder(cwd);
  const check = (): number | null => start(healthcheck, spawnSync, cwd, env).status;
  const findings: string[] = [];
  if (user === undefined || user === "root") findings.push("The image runs as root.");
  if (!existsSync(data)) findings.push("The image has no folder for what is kept.");
  if (check() !== 1) findings.push("The health check is content with a relay that does not run.");
  const relay = start(command, spawn, cwd, env);
  try {
    const page = await firstAnswer(`http://127.0.0.1:${port}/`, relay);
    if (!page.includes("<title>")) findings.push("The image does not serve the app.");
    if (check() !== 0) findings.push("The health check does not find the relay that runs.");
  } finally {
    relay.kill("SIGKILL");
  }
  const written = namesUnder(cwd).filter((name) => !before.includes(name));
  if (written.length > 0) findings.push(`The image could not be read-only: it wrote ${written.join(", ")}.`);
  return findings;
}

type Environment = Readonly<Record<string, string>>;

/** The image's `node` is the one that runs this. */
function start<T>(
  words: readonly string[] | undefined,
  by: (file: string, rest: readonly string[], options: { cwd: string; env: Environment; stdio: "ignore" }) => T,
  cwd: string,
  env: Environment,
): T {
  const [file, ...rest] = words ?? [];
  if (file !== "node") throw new Error("The image has no command of Node.js.");
  return by(process.execPath, rest, { cwd, env, stdio: "ignore" });
}

async function firstAnswer(address: string, relay: ChildProcess): Promise<string> {
  const end = Date.now() + STARTS_WITHIN_MS;
  while (Date.now() < end && relay.exitCode === null) {
    try {
      return await (await fetch(address)).text();
    } catch {
      await new Promise((again) => setTimeout(again, 50));
    }
  }
  throw new Error("What the image ends with does not answer.");
}

const namesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => !name.startsWith("node_modules"));
