/** What this browser is to show when the push service wakes it, where notices are on; kept for page and worker alike. */
export interface NoticeSettings {
  /** The one text, in the language of the app. */
  readonly text: string;
  readonly quiet: Quiet;
  /** Where the host of the copy was told that this browser can be woken. */
  readonly endpoint: string;
}

/** Hours of the day on this device's clock, from 0 to 23, in which nothing is shown; none where both are the same. */
export interface Quiet {
  readonly from: number;
  readonly to: number;
}

export interface NoticeStore {
  /** Undefined where notices are off. */
  read(): Promise<NoticeSettings | undefined>;
  keep(settings: NoticeSettings): Promise<void>;
  forget(): Promise<void>;
}

export const NOTICES_CACHE = "notices";
const PATH = "/notices";

/** In the browser's caches: a worker reads no localStorage, and they go when everything is taken off this browser. */
export function createNoticeStore(
  caches: Pick<CacheStorage, "match" | "open" | "delete">,
  origin: string,
): NoticeStore {
  return {
    read: async () => {
      // Without opening it, which would leave an empty one behind.
      const kept = await caches.match(origin + PATH, { cacheName: NOTICES_CACHE });
      return kept === undefined ? undefined : parseSettings(await kept.text());
    },
    keep: async (settings) => {
      const response = new Response(JSON.stringify(settings));
      await (await caches.open(NOTICES_CACHE)).put(origin + PATH, response);
    },
    forget: async () => void (await caches.delete(NOTICES_CACHE)),
  };
}

export const isQuiet = ({ from, to }: Quiet, hour: number): boolean =>
  from <= to ? hour >= from && hour < to : hour >= from || hour < to;

function parseSettings(text: string): NoticeSettings | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!hasAll(value, ["text", "quiet", "endpoint"]) || !hasAll(value["quiet"], ["from", "to"])) return undefined;
  const { text: shown, endpoint } = value;
  const { from, to } = value["quiet"];
  if (typeof shown !== "string" || typeof endpoint !== "string" || !isHour(from) || !isHour(to)) return undefined;
  return { text: shown, quiet: { from, to }, endpoint };
}

const hasAll = (value: unknown, names: readonly string[]): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && names.every((name) => name in value);

const isHour = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 24;
