/** As much of a Dockerfile as ours uses; anything else throws, so that nothing in it goes untried. */
export interface Stage {
  readonly name: string | undefined;
  readonly image: string;
  readonly steps: readonly ImageStep[];
  readonly environment: Readonly<Record<string, string>>;
  readonly user: string | undefined;
  readonly healthcheck: readonly string[] | undefined;
  readonly command: readonly string[] | undefined;
}

/** Places are as they stand in the file: absolute, or from the working directory. */
export type ImageStep =
  | { readonly kind: "workdir"; readonly folder: string }
  | { readonly kind: "copy"; readonly from: string | undefined; readonly source: string; readonly to: string }
  | { readonly kind: "run"; readonly script: string };

/** What only a container engine does, and nothing here depends on. */
const FOR_THE_ENGINE = ["VOLUME", "EXPOSE"];

export function parseDockerfile(text: string): readonly Stage[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const stages: Stage[] = [];
  for (const line of lines) {
    const [, word = "", rest = ""] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    if (word === "FROM") {
      const [image = "", , name] = rest.split(" ");
      stages.push({
        name,
        image,
        steps: [],
        environment: {},
        user: undefined,
        healthcheck: undefined,
        command: undefined,
      });
      continue;
    }
    const stage = stages.pop();
    if (stage === undefined) throw new Error(`nothing can stand before FROM: ${line}`);
    stages.push({ ...stage, ...changeOf(stage, word, rest) });
  }
  return stages;
}

function changeOf(stage: Stage, word: string, rest: string): Partial<Stage> {
  const step = (added: ImageStep): Partial<Stage> => ({ steps: [...stage.steps, added] });
  switch (word) {
    case "WORKDIR":
      return step({ kind: "workdir", folder: rest });
    case "RUN":
      return step({ kind: "run", script: rest });
    case "COPY":
      return step(copyOf(rest));
    case "ENV":
      return {
        environment: { ...stage.environment, ...Object.fromEntries(rest.split(" ").map((pair) => pair.split("="))) },
      };
    case "USER":
      return { user: rest };
    case "HEALTHCHECK":
      return { healthcheck: wordsOf(rest.slice(rest.indexOf("CMD ") + "CMD ".length)) };
    case "CMD":
      return { command: wordsOf(rest) };
    default:
      if (FOR_THE_ENGINE.includes(word)) return {};
      throw new Error(`this is not understood here: ${word}`);
  }
}

function copyOf(rest: string): ImageStep {
  const words = rest.split(" ");
  const [source, to, ...more] = words.filter((word) => !word.startsWith("--"));
  if (source === undefined || to === undefined || more.length > 0)
    throw new Error(`COPY takes one place here: ${rest}`);
  const from = words.find((word) => word.startsWith("--from="))?.slice("--from=".length);
  return { kind: "copy", from, source, to };
}

function wordsOf(list: string): readonly string[] {
  const words: unknown = JSON.parse(list);
  if (Array.isArray(words) && words.every((word) => typeof word === "string")) return words;
  throw new Error(`only the form with brackets is read: ${list}`);
}

/** Whether a file of the repository stays out of the image. Of .dockerignore only names and their form with `**` are read. */
export function ignoring(dockerignore: string): (file: string) => boolean {
  const names = dockerignore.split("\n").filter((line) => line !== "");
  const anywhere = names.filter((name) => name.startsWith("**/")).map((name) => name.slice("**/".length));
  const above = names.filter((name) => !name.startsWith("**/"));
  return (file) => above.some((name) => file === name || file.startsWith(`${name}/`)) || isIn(anywhere, file);
}

const isIn = (names: readonly string[], file: string): boolean => file.split("/").some((part) => names.includes(part));
