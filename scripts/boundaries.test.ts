import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "./source-files.ts";
import { captureTool } from "./tasks/tool.ts";

/** Who may import whom. biome.json forbids the rest: here each forbidden import is planted, and must be refused. */
const PACKAGES = [
  "kernel",
  "records",
  "balance",
  "talk",
  "plan",
  "grow",
  "today",
  "library",
  "crypto",
  "membership",
  "wire",
  "space",
] as const;

type Package = (typeof PACKAGES)[number];

const ROOMS: readonly Package[] = ["kernel", "balance", "talk", "plan", "grow", "today", "library", "space"];

const MAY_IMPORT: Readonly<Record<string, readonly Package[]>> = {
  "packages/kernel/src": [],
  "packages/records/src": ["kernel"],
  "packages/balance/src": ["kernel", "records"],
  "packages/talk/src": ["kernel", "records", "library"],
  "packages/plan/src": ["kernel", "records"],
  "packages/grow/src": ["kernel", "records", "library"],
  "packages/today/src": ["kernel", "records", "balance", "talk", "plan", "grow", "library"],
  "packages/library/src": ["kernel"],
  "packages/crypto/src": ["kernel"],
  "packages/membership/src": ["kernel"],
  "packages/wire/src": ["kernel"],
  "packages/space/src": ["kernel", "records", "crypto", "membership", "wire"],
  "apps/web/src/app": ["records", ...ROOMS],
  "apps/web/src/platform": ["kernel", "records", "space"],
  "apps/web/src/service-worker": ["kernel"],
  "apps/web/src/ui": ["kernel"],
  "apps/web/src/places/today": ROOMS,
  "apps/web/src/places/balance": ROOMS,
  "apps/web/src/places/talk": ROOMS,
  "apps/web/src/places/plan": ROOMS,
  "apps/web/src/places/grow": ROOMS,
  "apps/web/src/places/us": ROOMS,
  "apps/web/src/places/help": ROOMS,
  "apps/web/src/places/ours/today": ROOMS,
  "apps/web/src/places/ours/talk": ROOMS,
  "apps/web/src/places/ours/us": ROOMS,
  "apps/relay/src": ["kernel", "membership", "wire"],
  "apps/cli/src": ROOMS,
  e2e: PACKAGES.filter((name) => name !== "crypto"),
};

/** Imports that are wrong in other ways: a platform in pure code, a way around a package's name, a neighbour's room. */
const ALSO_FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  "packages/kernel/src": ["valibot", "node:fs", "react"],
  "packages/records/src": ["node:crypto", "fs", "idb"],
  "packages/balance/src": ["react", "node:fs", "../../talk/src/index.ts", "@counterpoint/kernel/src/chance.ts"],
  "packages/talk/src": ["../../balance/src/index.ts", "hono", "node:path"],
  "packages/today/src": ["react-dom/client", "node:http"],
  "packages/crypto/src": ["../../records/src/index.ts", "node:crypto"],
  "packages/membership/src": ["../../crypto/src/index.ts", "node:crypto"],
  "packages/wire/src": ["ws", "node:net"],
  "packages/space/src": ["node:sqlite", "react", "hono"],
  "apps/web/src/app": ["@counterpoint/relay", "../../../relay/src/main.ts", "../../../../packages/crypto/src/index.ts"],
  "apps/web/src/platform": ["../places/today/Today.tsx", "../ui/button/Button.tsx", "../app/App.tsx"],
  "apps/web/src/ui": ["../places/today/Today.tsx", "../platform/theme.ts", "../app/App.tsx", "node:fs"],
  "apps/web/src/places/talk": ["../balance/Map.tsx", "../../places/today/Today.tsx"],
  "apps/web/src/places/us": ["../help/Help.tsx", "@counterpoint/cli"],
  "apps/web/src/places/ours/today": ["../us/OurUs.tsx", "../../today/Today.tsx", "../../balance/Balance.tsx"],
  "apps/web/src/places/ours/talk": ["../today/OurToday.tsx", "../../talk/Talk.tsx"],
  "apps/web/src/places/ours/us": ["../talk/OurTalk.tsx", "../../us/Us.tsx"],
  "apps/relay/src": ["../../../packages/crypto/src/index.ts", "../../../packages/space/src/index.ts"],
  "apps/cli/src": ["../../../packages/crypto/src/index.ts", "@counterpoint/web"],
  e2e: ["@counterpoint/kernel/src/index.ts"],
};

const ALSO_ALLOWED: Readonly<Record<string, readonly string[]>> = {
  "packages/balance/src": ["valibot", "./level.ts", "../level.ts"],
  "packages/space/src": ["idb"],
  "apps/web/src/app": ["../places/talk/Talk.tsx", "../ui/button/Button.tsx", "../platform/theme.ts", "react"],
  "apps/web/src/places/talk": ["./Turn.tsx", "../../ui/button/Button.tsx", "../../platform/theme.ts"],
  "apps/relay/src": ["hono", "node:sqlite"],
};

/** Every way to reach another module. */
const FORMS: readonly ((specifier: string) => string)[] = [
  (specifier) => `import "${specifier}";`,
  (specifier) => `import { planted } from "${specifier}"; export const kept = planted;`,
  (specifier) => `import type { Planted } from "${specifier}"; export type Kept = Planted;`,
  (specifier) => `export * from "${specifier}";`,
  (specifier) => `export const kept = await import("${specifier}");`,
];

const FINDING = /title=lint\/\w+\/(\w+),file=[^,]*planted-(\d+)\.ts/g;
const BOUNDARY_RULES = ["noRestrictedImports", "noNodejsModules"];

interface Planted {
  readonly folder: string;
  readonly specifier: string;
}

const planted: readonly Planted[] = Object.keys(MAY_IMPORT).flatMap((folder) =>
  [
    ...PACKAGES.map((name) => `@counterpoint/${name}`),
    ...(ALSO_FORBIDDEN[folder] ?? []),
    ...(ALSO_ALLOWED[folder] ?? []),
  ].map((specifier) => ({ folder, specifier })),
);

let house = "";
let output = "";
let refused: ReadonlySet<number> = new Set();

beforeAll(() => {
  house = mkdtempSync(path.join(tmpdir(), "counterpoint-boundaries-"));
  copyFileSync(path.join(ROOT, "biome.json"), path.join(house, "biome.json"));
  planted.forEach(({ folder, specifier }, at) => {
    mkdirSync(path.join(house, folder), { recursive: true });
    copyManifest(folder);
    writeFileSync(path.join(house, folder, `planted-${at}.ts`), `export { planted } from "${specifier}";\n`);
  });
  FORMS.forEach((form, at) => {
    writeFileSync(path.join(house, "apps/relay/src", `form-${at}.ts`), `${form("@counterpoint/crypto")}\n`);
  });
  for (const name of ["helper.ts", "helper.test.ts"]) {
    writeFileSync(path.join(house, "packages/wire/src", name), 'export { planted } from "vitest";\n');
  }
  ({ output } = captureTool(house, ROOT, "biome", "lint", "--reporter=github", "--max-diagnostics=none"));
  refused = new Set(
    [...output.matchAll(FINDING)].flatMap(([, rule, at]) => (isRefusal(rule, Number(at)) ? Number(at) : [])),
  );
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

/** What a package may use of others stands in its package.json; one that is still to come has none and may use nothing. */
function copyManifest(folder: string): void {
  const manifest = `${folder.split("/").slice(0, 2).join("/")}/package.json`;
  if (existsSync(path.join(house, manifest)) || folder === "e2e") return;
  if (existsSync(path.join(ROOT, manifest))) copyFileSync(path.join(ROOT, manifest), path.join(house, manifest));
  else writeFileSync(path.join(house, manifest), "{}\n");
}

/** A package of ours that is allowed but not yet used is in no package.json: that is not what these tests ask. */
function isRefusal(rule: string | undefined, at: number): boolean {
  if (rule === "noUndeclaredDependencies") return !planted[at]?.specifier.startsWith("@counterpoint/");
  return BOUNDARY_RULES.some((name) => name === rule);
}

const nameOf = (folder: string): string => folder.replace(/^packages\//, "").replace(/\/src\b/, "");
const shortOf = (specifier: string): string => specifier.replace(/^@counterpoint\/(\w+)$/, "$1");

describe.for(Object.entries(MAY_IMPORT))("%s", ([folder, allowed]) => {
  const forbidden = [
    ...PACKAGES.filter((name) => !allowed.includes(name)).map((name) => `@counterpoint/${name}`),
    ...(ALSO_FORBIDDEN[folder] ?? []),
  ];
  const refusedHere = () =>
    planted.flatMap((plant, at) => (plant.folder === folder && refused.has(at) ? [plant.specifier] : []));

  test(`forbidden imports fail the lint: ${nameOf(folder)} → ${forbidden.map(shortOf).join(", ")}`, () => {
    expect(refusedHere()).toEqual(expect.arrayContaining(forbidden));
  });

  test(`and no others do: ${nameOf(folder)} → ${[...allowed, ...(ALSO_ALLOWED[folder] ?? [])].join(", ") || "nothing"}`, () => {
    expect(refusedHere().filter((specifier) => !forbidden.includes(specifier))).toEqual([]);
  });
});

test.for(FORMS.map((form, at) => [form("crypto"), at] as const))("a forbidden import is seen as %s", ([, at]) => {
  expect(output).toMatch(new RegExp(`noRestrictedImports,file=[^,]*form-${at}\\.ts`));
});

test("what only tests need is refused elsewhere", () => {
  expect(output).toMatch(/noUndeclaredDependencies,file=[^,]*helper\.ts/);
  expect(output).not.toMatch(/noUndeclaredDependencies,file=[^,]*helper\.test\.ts/);
});
