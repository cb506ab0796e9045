import { type Files, HASHED_FOLDER, type PrecachedFile } from "./files.ts";
import { NOTICES_CACHE } from "./notice-settings.ts";

const BUILD_PREFIX = "build-";
const ON_USE = "on-use";
const CHOICE = "choice";
const CHOICE_PATH = "/chosen-build";

export interface StorePorts {
  readonly caches: CacheStorage;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly origin: string;
}

export interface FileStore {
  /** Keeps every file of this build, or rejects. The very first build is also the chosen one. */
  fill(): Promise<void>;
  /** From now on this build is what a person sees. */
  choose(): Promise<void>;
  /** A file of the chosen build; hashed files of any other build too. */
  file(path: string): Promise<Response | undefined>;
  onUse(path: string): Promise<Response>;
  /** Forgets every build but this and the chosen one, and on-use files that this build does not know. */
  forgetOthers(): Promise<void>;
}

/**
 * Builds lie side by side, one cache each. Which one is shown is a choice kept apart from the worker's life cycle:
 * a browser activates a waiting worker by itself once all windows are closed, and that must not change the app unasked.
 */
export function createFileStore(files: Files, { caches, fetch, origin }: StorePorts): FileStore {
  const address = (path: string): string => origin + path;

  const chosenDigest = async (): Promise<string | undefined> => {
    const note = await (await caches.open(CHOICE)).match(address(CHOICE_PATH));
    return note?.text();
  };

  const choose = async (): Promise<void> => {
    await (await caches.open(CHOICE)).put(address(CHOICE_PATH), new Response(files.digest));
  };

  const obtain = async (file: PrecachedFile): Promise<Response> => {
    const hashed = file.path.startsWith(HASHED_FOLDER);
    // A hashed file that an earlier build kept is the same file: an update fetches only what changed.
    const kept = hashed ? await caches.match(address(file.path)) : undefined;
    if (kept !== undefined) return kept;
    const request = new Request(address(file.path), {
      integrity: file.integrity,
      cache: hashed ? "default" : "no-cache",
    });
    const response = await fetch(request);
    if (!response.ok) throw new Error(`${file.path} answered ${response.status}`);
    return response;
  };

  return {
    choose,
    fill: async () => {
      const obtained = await Promise.all(files.precached.map(async (file) => [file.path, await obtain(file)] as const));
      const cache = await caches.open(BUILD_PREFIX + files.digest);
      await Promise.all(obtained.map(([path, response]) => cache.put(address(path), response)));
      if ((await chosenDigest()) === undefined) await choose();
    },
    file: async (path) => {
      const digest = (await chosenDigest()) ?? files.digest;
      const chosen = await (await caches.open(BUILD_PREFIX + digest)).match(address(path));
      if (chosen !== undefined || !path.startsWith(HASHED_FOLDER)) return chosen;
      return caches.match(address(path));
    },
    onUse: async (path) => {
      const cache = await caches.open(ON_USE);
      const kept = await cache.match(address(path));
      if (kept !== undefined) return kept;
      const response = await fetch(new Request(address(path)));
      if (response.ok) await cache.put(address(path), response.clone());
      return response;
    },
    forgetOthers: async () => {
      const stay = [CHOICE, ON_USE, NOTICES_CACHE, BUILD_PREFIX + files.digest, BUILD_PREFIX + (await chosenDigest())];
      const names = await caches.keys();
      await Promise.all(names.filter((name) => !stay.includes(name)).map((name) => caches.delete(name)));
      const onUse = await caches.open(ON_USE);
      const known = new Set(files.onUse.map(address));
      const unknown = (await onUse.keys()).filter(({ url }) => !known.has(url));
      await Promise.all(unknown.map((request) => onUse.delete(request)));
    },
  };
}
