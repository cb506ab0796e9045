export type FakeCaches = Pick<CacheStorage, "match" | "open" | "delete" | "keys">;

/** As much of the browser's caches as a page and a worker share for one note. */
export function fakeCaches(): FakeCaches {
  const all = new Map<string, Map<string, string>>();
  const cacheOf = (name: string): Cache => {
    const entries = all.get(name) ?? new Map<string, string>();
    all.set(name, entries);
    const cache: Pick<Cache, "put"> = {
      put: async (key, response) => void entries.set(String(key), await response.text()),
    };
    return cache as Cache;
  };
  return {
    open: async (name) => cacheOf(name),
    match: async (key, { cacheName = "" } = {}) => {
      const kept = all.get(cacheName)?.get(String(key));
      return kept === undefined ? undefined : new Response(kept);
    },
    delete: async (name) => all.delete(name),
    keys: async () => [...all.keys()],
  };
}
