import path from "node:path";
import { err, ok, type Result } from "@counterpoint/kernel";

export interface Settings {
  /** The network interface to listen on. The default is reachable from this machine only. */
  readonly host: string;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** Absolute path. The folder is made when there is something to keep, not before. */
  readonly dataFolder: string;
  /** Absolute path of the built app. */
  readonly appFolder: string;
  /** The origin that people open, when a proxy with https stands in front; otherwise absent. */
  readonly publicUrl: URL | undefined;
  /** A PostgreSQL, which several relays may share. Without one the store is a file in the data folder. */
  readonly databaseUrl: string | undefined;
  /** Where figures are given to a program that watches; absent where nobody asked for them. */
  readonly metrics: { readonly host: string; readonly port: number } | undefined;
}

export interface SettingsError {
  readonly kind: "bad-port" | "bad-host" | "bad-public-url" | "bad-database-url";
  /** One sentence for the person who runs the relay: what was found, and what to set instead. */
  readonly why: string;
}

const DEFAULT_HOST = "127.0.0.1";
const DEFAULT_PORT = "8787";
const DEFAULT_DATA_FOLDER = "data";
const DEFAULT_APP_FOLDER = path.resolve(import.meta.dirname, "../../web/dist");
const LAST_PORT = 65_535;

/** Every variable that is read. What is not here (a misspelt one in a file of a host) would do nothing. */
export const SETTINGS = [
  "PORT",
  "HOST",
  "PUBLIC_URL",
  "DATA_DIR",
  "DATABASE_URL",
  "APP_DIR",
  "METRICS_PORT",
  "METRICS_HOST",
] as const;

type Setting = (typeof SETTINGS)[number];

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings once, at the start. An empty variable counts as not set. */
export function parseSettings(environment: Environment, folder: string): Result<Settings, SettingsError> {
  const read = (name: Setting): string | undefined => environment[name]?.trim() || undefined;
  const host = (name: Setting) => parseHost(name, read(name) ?? DEFAULT_HOST);

  const port = parsePort("PORT", read("PORT") ?? DEFAULT_PORT);
  if (!port.ok) return port;
  const open = host("HOST");
  if (!open.ok) return open;
  const publicUrl = parsePublicUrl(read("PUBLIC_URL"));
  if (!publicUrl.ok) return publicUrl;
  const databaseUrl = parseDatabaseUrl(read("DATABASE_URL"));
  if (!databaseUrl.ok) return databaseUrl;
  const watched = host("METRICS_HOST");
  if (!watched.ok) return watched;
  const watchedPort = read("METRICS_PORT");
  const metrics = watchedPort === undefined ? ok(undefined) : parsePort("METRICS_PORT", watchedPort);
  if (!metrics.ok) return metrics;

  return ok({
    port: port.value,
    host: open.value,
    dataFolder: path.resolve(folder, read("DATA_DIR") ?? DEFAULT_DATA_FOLDER),
    appFolder: path.resolve(folder, read("APP_DIR") ?? DEFAULT_APP_FOLDER),
    publicUrl: publicUrl.value,
    databaseUrl: databaseUrl.value,
    metrics: metrics.value === undefined ? undefined : { host: watched.value, port: metrics.value },
  });
}

/** The file of the store, where that is no PostgreSQL. */
export const storeFile = (dataFolder: string): string => path.join(dataFolder, "relay.db");

function parsePort(name: Setting, text: string): Result<number, SettingsError> {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= LAST_PORT) return ok(port);
  return err({
    kind: "bad-port",
    why: `${name} is "${text}", which is not a port. Set it to a whole number from 0 to ${LAST_PORT}, for example ${name}=8787.`,
  });
}

function parseHost(name: Setting, text: string): Result<string, SettingsError> {
  if (/^[\w.:%-]+$/.test(text)) return ok(text);
  return err({
    kind: "bad-host",
    why: `${name} is "${text}", which is not an address. Set it to 127.0.0.1 for this machine only, or to 0.0.0.0 for every network it is in.`,
  });
}

function parsePublicUrl(text: string | undefined): Result<URL | undefined, SettingsError> {
  if (text === undefined) return ok(undefined);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && isOrigin(url)) return ok(url);
  return err({
    kind: "bad-public-url",
    why: `PUBLIC_URL is "${text}". Set it to what people open, without a path, for example PUBLIC_URL=https://book.example.org.`,
  });
}

/** What was set is not repeated: it may hold a password. */
function parseDatabaseUrl(text: string | undefined): Result<string | undefined, SettingsError> {
  if (text === undefined || (/^postgres(ql)?:\/\//.test(text) && !/\s/.test(text))) return ok(text);
  return err({
    kind: "bad-database-url",
    why: "DATABASE_URL is not the address of a PostgreSQL. Set it to one, for example DATABASE_URL=postgresql://user:password@host/database, or unset it to keep everything in DATA_DIR.",
  });
}

function isOrigin(url: URL): boolean {
  const web = url.protocol === "https:" || url.protocol === "http:";
  return (
    web && url.pathname === "/" && url.search === "" && url.hash === "" && url.username === "" && url.password === ""
  );
}
