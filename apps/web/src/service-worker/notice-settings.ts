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

/** Of one book: what is on for it. */
export interface NoticeStore {
  /** Undefined where notices are off. */
  read(): Promise<NoticeSettings | undefined>;
  keep(settings: NoticeSettings): Promise<void>;
  forget(): Promise<void>;
}

/** Of all books of this browser for which notices are on; two people may use it. */
export interface NoticeList {
  all(): Promise<readonly BookNotices[]>;
  keepAll(notices: readonly BookNotices[]): Promise<void>;
}

interface BookNotices extends NoticeSettings {
  /** The database of the book; undefined where it was switched on before that was written down. */
  readonly book: string | undefined;
}

export const NOTICES_CACHE = "notices";
const PATH = "/notices";

/** In the browser's caches: a worker reads no localStorage, and they go when everything is taken off this browser. */
export function createNoticeList(caches: Pick<CacheStorage, "match" | "open" | "delete">, origin: string): NoticeList {
  return {
    all: async () => {
      // Without opening it, which would leave an empty one behind.
      const kept = await caches.match(origin + PATH, { cacheName: NOTICES_CACHE });
      return kept === undefined ? [] : parseAll(await kept.text());
    },
    keepAll: async (notices) => {
      if (notices.length === 0) return void (await caches.delete(NOTICES_CACHE));
      await (await caches.open(NOTICES_CACHE)).put(origin + PATH, new Response(JSON.stringify({ books: notices })));
    },
  };
}

/** What one person switches on for a book is not on for another. What is of no book goes to the first that asks. */
export function noticesOf(list: NoticeList, book: string): NoticeStore {
  const isIts = (one: BookNotices): boolean => one.book === book;
  const split = async () => {
    const all = await list.all();
    const own = all.find(isIts) ?? all.find((one) => one.book === undefined);
    return { own, others: all.filter((one) => one !== own) };
  };
  return {
    read: async () => {
      const { own } = await split();
      if (own === undefined) return undefined;
      const { text, quiet, endpoint } = own;
      return { text, quiet, endpoint };
    },
    keep: async (settings) => list.keepAll([...(await split()).others, { ...settings, book }]),
    forget: async () => list.keepAll((await split()).others),
  };
}

export const isQuiet = ({ from, to }: Quiet, hour: number): boolean =>
  from <= to ? hour >= from && hour < to : hour >= from || hour < to;

function parseAll(text: string): readonly BookNotices[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  const parts: readonly unknown[] =
    hasAll(value, ["books"]) && Array.isArray(value["books"]) ? value["books"] : [value];
  return parts.flatMap((part) => parseOne(part) ?? []);
}

function parseOne(value: unknown): BookNotices | undefined {
  if (!hasAll(value, ["text", "quiet", "endpoint"]) || !hasAll(value["quiet"], ["from", "to"])) return undefined;
  const { text, endpoint, book } = value;
  const { from, to } = value["quiet"];
  if (typeof text !== "string" || typeof endpoint !== "string" || !isHour(from) || !isHour(to)) return undefined;
  return { text, quiet: { from, to }, endpoint, book: typeof book === "string" ? book : undefined };
}

const hasAll = (value: unknown, names: readonly string[]): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && names.every((name) => name in value);

const isHour = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 24;
