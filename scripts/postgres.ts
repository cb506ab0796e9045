/** A real PostgreSQL for tests and measurements: a cluster of its own in a temporary folder, reached by a socket alone. */
import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import path from "node:path";

/** Where distributions put programs that are not on the PATH, a folder for each version in it. */
const HOMES = ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt", "/usr/pgsql"];

export interface Cluster {
  /** A connection string for a schema or database of the cluster. */
  url(to: { readonly database?: string; readonly schema?: string }): string;
  /** Runs a program that belongs to PostgreSQL; gives what it printed, and throws where it fails. */
  run(program: string, ...args: readonly string[]): string;
  /** Where the server, which may be another user than this process, can write. */
  readonly folder: string;
  stop(): void;
}

/** The folder with initdb and the others; undefined where PostgreSQL is not installed. */
export function findPostgres(): string | undefined {
  const onPath = (process.env["PATH"] ?? "").split(path.delimiter);
  const versions = HOMES.filter((home) => existsSync(home)).flatMap((home) =>
    readdirSync(home)
      .sort((one, other) => other.localeCompare(one, "en", { numeric: true }))
      .map((version) => path.join(home, version, "bin")),
  );
  return [...versions, ...onPath].find((folder) => existsSync(path.join(folder, "initdb")));
}

/** `settings` go to the server, such as `fsync=off` where only a killed process is survived and no power cut. */
export function startCluster(programs: string, settings: readonly string[]): Cluster {
  const folder = mkdtempSync(path.join(tmpdir(), "pg-"));
  // The server refuses to run as root.
  const asRoot = userInfo().uid === 0;
  if (asRoot) chownSync(folder, idOf("-u"), idOf("-g"));
  const run = (program: string, ...args: readonly string[]): string => {
    const command = [path.join(programs, program), ...args];
    const [file = "", ...rest] = asRoot ? ["runuser", "-u", "postgres", "--", ...command] : command;
    const { status, stdout, stderr, error } = spawnSync(file, rest, { cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`);
    return stdout;
  };
  const data = path.join(folder, "data");
  run("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
  const options = ["listen_addresses=", `unix_socket_directories=${folder}`, ...settings].map((one) => `-c ${one}`);
  run("pg_ctl", "-D", data, "-l", path.join(folder, "log"), "-o", options.join(" "), "-w", "start");
  return {
    folder,
    url: ({ database = "postgres", schema }) => {
      const query = new URLSearchParams({ host: folder });
      if (schema !== undefined) query.set("options", `-c search_path=${schema}`);
      return `postgresql://postgres@/${database}?${query.toString().replaceAll("+", "%20")}`;
    },
    run,
    stop: () => {
      run("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop");
      rmSync(folder, { recursive: true });
    },
  };
}

const idOf = (which: "-u" | "-g"): number => Number(spawnSync("id", [which, "postgres"], { encoding: "utf8" }).stdout);
