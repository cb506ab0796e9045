/** What is not prose: names, commands, addresses, and titles of other people's pages. */
const NOT_PROSE: ReadonlySet<string> = new Set([
  "id",
  "command",
  "address",
  "number",
  "sources",
  "kind",
  "kinds",
  "needs",
  "of",
  "by",
  "family",
  "close",
  "self",
  "with",
  "towards",
  "depth",
]);

/** Every text of an entry that a person reads as a sentence or a label. */
export function proseOf(entry: object): readonly string[] {
  return Object.entries(entry).flatMap(([name, value]) => (NOT_PROSE.has(name) ? [] : textsIn(value)));
}

/** Every text of an entry, prose or not. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  return "command" in value ? proseOf(value) : Object.values(value).flatMap(textsIn);
}
