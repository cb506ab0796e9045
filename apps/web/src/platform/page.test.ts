import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { MANIFEST } from "../../tooling/manifest.ts";
import { PAGE_TITLE } from "./title.ts";

const read = (name: string): string => readFileSync(path.join(import.meta.dirname, "../..", name), "utf8");
const page = read("index.html");
const away = read("public/away.html");
const icon = read("public/icons/icon.svg");
const TELLING = /couple|partner|relationship|love|intimacy|heart|marriage/i;

describe("the page", () => {
  test("safety:S12 has the one title from the start", () => {
    expect(page).toContain(`<title>${PAGE_TITLE}</title>`);
  });

  test("safety:S12 neither manifest nor icon tells what the app is for", () => {
    expect(MANIFEST).not.toMatch(TELLING);
    expect(icon).not.toMatch(TELLING);
  });

  test("has no inline script, style or handler for the content policy to refuse", () => {
    for (const text of [page, away]) {
      expect(text).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
    }
  });

  test("hold:H8 asks nothing of another host", () => {
    for (const text of [page, away, MANIFEST, read("public/away.css"), read("public/theme-before-paint.js")]) {
      expect(text).not.toMatch(/(https?:)?\/\/[\w-]+\.\w/);
    }
  });
});

describe("safety:S17 the page that quick exit leads to", () => {
  test("has no script, no link and no form", () => {
    expect(away).not.toMatch(/<(script|a|form|iframe|button)\b/);
  });

  test("neither its title nor its words know of the app", () => {
    expect(away).toContain("<title>Kitchen measures</title>");
    expect(away).not.toMatch(TELLING);
    expect(away).not.toContain(PAGE_TITLE);
  });

  test("does not carry the app's icon", () => {
    expect(away).toContain('<link rel="icon" href="data:,">');
  });
});
