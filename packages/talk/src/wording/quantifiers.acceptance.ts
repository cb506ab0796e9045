const LONG = /^(?:[*+]|\{\d+,\}|\{\d+,(?:[3-9]\d\d|\d{4,})\})/;
const MANY = /^(?:[*+]|\{\d+,\}|\{\d*,?(?:[2-9]\d|\d{3,})\})/;

/**
 * What makes a pattern slow on some text: a repetition of what itself repeats without end, and a gap that may be of any
 * length. Both can be seen in the pattern, without a clock.
 */
export function findStrayQuantifier(source: string): readonly string[] {
  const found: string[] = [];
  /** Of each group that is open: where it began, and whether something in it repeats without end. */
  const open: { readonly at: number; repeats: boolean }[] = [];
  let at = 0;
  while (at < source.length) {
    const atom = /^(?:\\.(?:\{\w+\})?|\[(?:\\.|[^\]\\])*\]|[\s\S])/u.exec(source.slice(at))?.[0] ?? "";
    const rest = source.slice(at + atom.length);
    if (atom === "(") open.push({ at, repeats: false });
    const closed = atom === ")" ? open.pop() : undefined;
    const repeats = LONG.test(rest) && atom !== "(" && atom !== "|";
    if (closed !== undefined && MANY.test(rest) && closed.repeats) found.push(source.slice(closed.at, at + 4));
    if (repeats && (atom === "." || atom.startsWith("[^") || /^\\[SDW]$/.test(atom)))
      found.push(atom + rest.slice(0, 4));
    const outer = open.at(-1);
    if (outer !== undefined && (repeats || closed?.repeats === true)) outer.repeats = true;
    at += atom.length;
  }
  return found;
}
