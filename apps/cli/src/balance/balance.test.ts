import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { choose } from "../choose.ts";
import { REFUSED } from "../command.ts";
import { balance as command } from "../commands/balance.ts";
import { balanceSimulate } from "../commands/balance-simulate.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "cli-balance-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly why: string;
}

/** As typed at a terminal, without the process around it; main.test.ts has that. */
async function balance(...words: readonly string[]): Promise<Ended> {
  const written = { out: "", why: "" };
  const terminal = {
    out: (line: string) => {
      written.out += `${line}\n`;
    },
    why: (line: string) => {
      written.why += `${line}\n`;
    },
  };
  const choice = choose(["balance", ...words], [command, balanceSimulate]);
  if (!choice.ok) return { code: REFUSED, out: "", why: `${choice.error}\n` };
  const code = await choice.value.command.run(choice.value.given, terminal);
  return { code, ...written };
}

/**
 * The couple of the reference test, made anew from its description, as a file. It begins on a Monday, so that days 5 and
 * 6 of each seven are Saturday and Sunday. What the reference calls the tag is time for oneself here.
 */
function coupleFile(): string {
  let seed = 20_240_601;
  const u = (): number => {
    seed = (16_807 * seed) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const g = (): number => Array.from({ length: 12 }, u).reduce((sum, one) => sum + one, -6);
  const clip = (x: number): number => Math.min(100, Math.max(0, Math.round(x)));
  const lines = ["date,person,close,self,pull,load,tag:alone"];
  const carried = { A: [0, 0], B: [0, 0] };
  for (let t = 0; t < 196; t++) {
    const date = new Date(Date.UTC(2024, 0, 1 + t)).toISOString().slice(0, 10);
    const shared = g();
    for (const [name, mu0, mu1] of [
      ["A", 66, 62],
      ["B", 70, 55],
    ] as const) {
      const [e1, e2, e3, u1, u2] = [g(), g(), g(), u(), u()];
      const [z0 = 0, z1 = 0] = carried[name];
      const [now0, now1] = [0.3 * z0 + 6 * shared + 13 * e1, 0.3 * z1 + 14 * e2];
      carried[name] = [now0, now1];
      const stress = 45 + 16 * e3;
      const tag = u1 < 0.35 ? 1 : 0;
      const close = clip(mu0 + (name === "A" && t >= 140 ? -14 : 0) + now0 - 0.3 * (stress - 45));
      const cells = u2 < 0.28 ? ["", "", "", "", ""] : [close, clip(mu1 + now1 + 6 * tag), "", clip(stress), tag];
      lines.push([date, name, ...cells].join(","));
    }
  }
  return `${lines.join("\r\n")}\r\n`;
}

/** The report as any other program would see it: numbers by the names of their keys. */
const at = (value: unknown, ...keys: readonly (string | number)[]): unknown =>
  keys.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );

describe("ref:T6 the couple at the terminal", () => {
  let report: unknown;
  beforeAll(async () => {
    const file = write("couple.csv", coupleFile());
    const { code, out, why } = await balance(file, "--line-close", "60", "--line-self=60", "--json");
    expect([code, why]).toEqual([0, ""]);
    report = JSON.parse(out);
  });
  const person = (name: "A" | "B", ...keys: readonly (string | number)[]) =>
    at(report, "people", name === "A" ? 0 : 1, ...keys);
  const near = (actual: unknown, printed: number): void => {
    expect(typeof actual === "number" ? Math.abs(actual - printed) : actual).toBeLessThanOrEqual(1e-8);
  };

  test("ends on the last date, with the answers that were given", async () => {
    expect(at(report, "asOf")).toBe("2024-07-14");
    expect(at(report, "lines")).toEqual({ close: 60, self: 60 });
    expect([person("A", "person"), person("A", "days"), person("B", "days")]).toEqual(["A", 145, 144]);
  });

  test.each([
    ["A", "close", 22, 56.0246918892, 6.19450807721, 0.20136375417],
    ["A", "self", 22, 68.876097608, 6.98963153226, 0.935629978813],
    ["B", "close", 17, 63.7553449169, 7.6893208436, 0.748988659276],
    ["B", "self", 17, 58.2015607255, 7.94799119473, 0.384562116612],
  ] as const)("has the level of %s.%s", (name, axis, n, mean, sd, above) => {
    const level = (key: string) => person(name, "levels", axis, "28", key);
    expect(level("n")).toBe(n);
    near(level("mean"), mean);
    near(level("sd"), sd);
    near(level("above"), above);
  });

  test("has the interval of A.close", async () => {
    near(person("A", "levels", "close", "28", "q10"), 49.4845598644);
    near(person("A", "levels", "close", "28", "q90"), 62.8138885667);
  });

  test("has the map of both", async () => {
    expect(person("A", "map", "28")).toMatchObject({ kind: "placed", zone: "in-between" });
    expect(person("B", "map", "28")).toEqual({ kind: "too-few", n: 17, needed: 18 });
  });

  test.each([
    ["A", "close", 121, -13.3373265505, 3.89092156611, 0.00247020669515],
    ["A", "self", 121, 3.78057192512, 3.90332467348, 0.308680442862],
    ["B", "close", 122, -2.32560672789, 4.53500302419, 0.556077239336],
    ["B", "self", 122, -3.16554253112, 4.28255992471, 0.425748444358],
  ] as const)("has the change of %s.%s", (name, axis, n, mean, sd, p) => {
    const change = (key: string) => person(name, "changes", axis, key);
    expect(change("n")).toBe(n);
    near(change("mean"), mean);
    near(change("sd"), sd);
    near(change("p"), p);
  });

  test.each([
    ["A", "load", "close", 133, -0.260577249792, 0.0792313160765, 0.00113611529296, true],
    ["A", "alone", "self", 133, 2.89133962809, 2.63327389486, 0.270346536146, false],
    ["B", "load", "close", 131, -0.410601055857, 0.0739620055851, 1.79765939246e-7, true],
    ["B", "alone", "self", 131, 4.08881345347, 2.42339950064, 0.0916348555635, false],
  ] as const)("has the link of %s.%s with %s", (name, x, y, n, mean, sd, p, passes) => {
    const all = person(name, "associations");
    const link = Array.isArray(all) ? all.find((one) => at(one, "x") === x && at(one, "y") === y) : undefined;
    expect([at(link, "n"), at(link, "passes"), at(link, "listed")]).toEqual([n, passes, true]);
    near(at(link, "mean"), mean);
    near(at(link, "sd"), sd);
    near(at(link, "p"), p);
  });

  test("has every week, of both", async () => {
    for (const name of ["A", "B"] as const) {
      expect(person(name, "weeks", "close", 27)).toMatchObject({ monday: "2024-07-08" });
      expect(person(name, "weeks", "self", 28)).toBeUndefined();
    }
  });

  test("only the two links with load may be said", async () => {
    const passing = (name: "A" | "B") => {
      const all = person(name, "associations");
      return Array.isArray(all) ? all.filter((one) => at(one, "passes") === true).map((one) => at(one, "x")) : [];
    };
    expect([passing("A"), passing("B")]).toEqual([["load"], ["load"]]);
  });
});

describe("balance", () => {
  const small = (): string =>
    write("small.csv", "date,person,close,need:N1\n2026-11-24,Ana,70,50\n2026-11-25,Ana,60,\n");

  test("in words names each person, says when it is too early, and gives no p", async () => {
    const { code, out, why } = await balance(small());
    expect([code, why]).toEqual([0, ""]);
    expect(out).toContain("Ana: 2 days, 2026-11-24 to 2026-11-25");
    expect(out).toContain("close, last 28 days: too early to tell (2 of 14 answers)");
    expect(out).toContain("not enough check-ins yet (0 of 18)");
    expect(out).toContain("needs clearly met, of 1 rated: none yet");
    const couple = (await balance(write("words.csv", coupleFile()), "--line-close", "60", "--line-self", "60")).out;
    expect(couple).toContain("map, last 28 days: in between");
    expect(couple).toContain("A link, not a cause.");
    expect(couple).not.toMatch(/\bp\b|signific/);
  });

  test("reads needs and signs as they are rated now and then", async () => {
    const rows = [0, 30, 60].map((back) => {
      const date = new Date(Date.UTC(2026, 10, 24 - back)).toISOString().slice(0, 10);
      return `${date},Ana,95,20,4,0,0,4`;
    });
    const file = write(
      "monthly.csv",
      ["date,person,need:N5,need:N6,sign:6a,sign:6b,sign:8a,sign:8b", ...rows].join("\n"),
    );
    const report: unknown = JSON.parse((await balance(file, "--json")).out);
    expect(at(report, "people", 0)).toMatchObject({
      needs: [
        { need: "N5", n: 3 },
        { need: "N6", n: 3 },
      ],
      strengths: ["N5"],
      signs: [
        { sign: 6, n: 3, present: true },
        { sign: 8, n: 3, present: false },
      ],
    });
    const { out } = await balance(file);
    expect(out).toContain("needs clearly met, of 2 rated: N5 ");
    expect(out).toContain("at the last two monthly checks: lost sight of my own things");
  });

  test("as of an earlier day knows nothing of what came later", async () => {
    const file = small();
    const { out } = await balance(file, "--as-of", "2026-11-24", "--json");
    const report: unknown = JSON.parse(out);
    expect(at(report, "asOf")).toBe("2026-11-24");
    expect(at(report, "people", 0)).toMatchObject({ days: 1, lastDate: "2026-11-24" });
    const before: unknown = JSON.parse((await balance(file, "--as-of", "2020-01-01", "--json")).out);
    expect(at(before, "people", 0)).toMatchObject({ days: 0, firstDate: null, weeks: { close: [], self: [] } });
  });

  test.each([
    [["--line-close", "101"], '"--line-close" takes a number from 0 to 100, not "101".'],
    [["--line-self", "half"], '"--line-self" takes a number from 0 to 100, not "half".'],
    [["--couples", "5"], '"balance" does not take "--couples". See counterpoint --help.'],
    [["--as-of", "yesterday"], '"--as-of" takes a date such as 2026-11-24, not "yesterday".'],
  ])("ends with 2 and the reason for %j", async (words, why) => {
    const ended = await balance(small(), ...words);
    expect([ended.code, ended.out]).toEqual([2, ""]);
    expect(ended.why).toContain(why);
  });

  test("ends with 2 and names file, line and column of what is wrong", async () => {
    const cases: readonly (readonly [file: string, why: string])[] = [
      [path.join(folder, "none.csv"), ":1:1: there is no such file"],
      [write("latin.csv", Uint8Array.from([0x61, 0xe9])), ":1:2: this is not UTF-8 text"],
      [write("open.csv", 'date,person\n2026-11-24,"Ana'), ":2:12: this quotation mark is never closed"],
      [write("range.csv", "date,person,close\n2026-11-24,Ana,-1"), ":2:16: close goes from 0 to 100, not -1"],
    ];
    for (const [file, why] of cases) expect(await balance(file)).toEqual({ code: 2, out: "", why: `${file}${why}\n` });
  });

  test("needs its file", async () => {
    expect(await balance()).toEqual({
      code: 2,
      out: "",
      why: '"balance" needs a FILE.csv. See counterpoint --help.\n',
    });
  });
});

describe("a simulation", () => {
  const simulate = (...words: readonly string[]) => balance("--simulate", ...words);

  test("gives the same for the same seed, and says which world and seed it was", async () => {
    const { code, out } = await simulate("planted", "--couples", "2", "--seed", "7", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ world: "planted", seed: 7, couples: 2, planted: 5 });
    expect((await simulate("planted", "--couples", "2", "--seed", "7", "--json")).out).toBe(out);
    expect((await simulate("planted", "--couples=2")).out).toContain(
      "2 made-up couples, a year of monthly reviews each",
    );
  });

  test.each([
    [["mars"], 'There is no world "mars". There are reference, phi50, latent, missing50, planted.'],
    [["latent", "--couples", "1"], '"--couples" takes a whole number from 2 to 100000, not "1".'],
    [["latent", "--seed", "-1"], '"--seed" takes a whole number from 0 to 4294967295, not "-1".'],
    [["latent", "--as-of", "x"], '"balance --simulate" does not take "--as-of". See counterpoint --help.'],
    [[], '"balance --simulate" needs a WORLD. See counterpoint --help.'],
  ])("ends with 2 and the reason for %j", async (words, why) => {
    expect(await simulate(...words)).toEqual({ code: 2, out: "", why: `${why}\n` });
  });
});
