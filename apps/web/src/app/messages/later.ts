/**
 * A part of the catalogue that few people need at once, fetched when it is first asked for and then remembered: a screen
 * says `use(useWords().part())` and is drawn when its words are there.
 */
export function later<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
}
