export interface Command {
  /** The line of the document on which the block begins. */
  readonly line: number;
  readonly script: string;
}

const BLOCK = /(<!--\s*run\s*-->\s*)?^```sh\n([\s\S]*?)^```/gm;

/** The ```sh blocks right below the comment `<!-- run -->`. */
export function commandsToRun(markdown: string): readonly Command[] {
  return blocks(markdown).flatMap(({ isMarked, line, script }) => (isMarked ? [{ line, script }] : []));
}

/** Names of the npm scripts that any ```sh block calls. */
export function npmScripts(markdown: string): readonly string[] {
  const called = /\bnpm (?:run (?:--?\S+ )*([\w:-]+)|(start|test)\b)/g;
  return blocks(markdown).flatMap(({ script }) =>
    [...script.matchAll(called)].flatMap(([, named, short]) => named ?? short ?? []),
  );
}

function blocks(markdown: string): readonly (Command & { readonly isMarked: boolean })[] {
  return [...markdown.replaceAll("\r\n", "\n").matchAll(BLOCK)].map(({ index, 1: mark, 2: script }) => ({
    isMarked: mark !== undefined,
    line: markdown.slice(0, index).split("\n").length,
    script: script ?? "",
  }));
}
