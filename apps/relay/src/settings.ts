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
}

export interface SettingsError {
  readonly kind: "bad-port" | "bad-host" | "bad-public-url";
  /** One sentence for the person who runs the relay: what was found, and what to set instead. */
  readonly why: string;
}

const DEFAULT_HOST = "127.0.0.1";
const DEFAULT_PORT = "8787";
const DEFAULT_DATA_FOLDER = "data";
const DEFAULT_APP_FOLDER = path.resolve(import.meta.dirname, "../../web/dist");
const LAST_PORT = 65_535;

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings once, at the start. An empty variable counts as not set. */
export function parseSettings(environment: Environment, folder: string): Result<Settings, SettingsError> {
  const read = (name: string): string | undefined => environment[name]?.trim() || undefined;

  const port = parsePort(read("PORT") ?? DEFAULT_PORT);
  if (!port.ok) return port;
  const host = parseHost(read("HOST") ?? DEFAULT_HOST);
  if (!host.ok) return host;
  const publicUrl = parsePublicUrl(read("PUBLIC_URL"));
  if (!publicUrl.ok) return publicUrl;

  return ok({
    port: port.value,
    host: host.value,
    dataFolder: path.resolve(folder, read("DATA_DIR") ?? DEFAULT_DATA_FOLDER),
    appFolder: path.resolve(folder, read("APP_DIR") ?? DEFAULT_APP_FOLDER),
    publicUrl: publicUrl.value,
  });
}

function parsePort(text: string): Result<number, SettingsError> {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= LAST_PORT) return ok(port);
  return err({
    kind: "bad-port",
    why: `PORT is "${text}", which is not a port. Set it to a whole number from 0 to ${LAST_PORT}, for example PORT=8787.`,
  });
}

function parseHost(text: string): Result<string, SettingsError> {
  if (/^[\w.:%-]+$/.test(text)) return ok(text);
  return err({
    kind: "bad-host",
    why: `HOST is "${text}", which is not an address. Set it to 127.0.0.1 for this machine only, or to 0.0.0.0 for every network it is in.`,
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

function isOrigin(url: URL): boolean {
  const web = url.protocol === "https:" || url.protocol === "http:";
  return (
    web && url.pathname === "/" && url.search === "" && url.hash === "" && url.username === "" && url.password === ""
  );
}
