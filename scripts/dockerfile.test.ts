import { describe, expect, test } from "vitest";
import { ignoring, parseDockerfile } from "./dockerfile.ts";

describe("a Dockerfile", () => {
  test("is read stage by stage", () => {
    const text = [
      "# What it is",
      "FROM node:1 AS build",
      "WORKDIR /a",
      "COPY . .",
      "RUN make it",
      "",
      "FROM node:2",
      "ENV ONE=1 TWO=2",
      "ENV THREE=3",
      "COPY --from=build --chown=me:me /a/b b",
      "USER me",
      "VOLUME /data",
      'HEALTHCHECK --interval=60s CMD ["look", "closely"]',
      'CMD ["go"]',
      "",
    ].join("\n");
    expect(parseDockerfile(text)).toEqual([
      {
        name: "build",
        image: "node:1",
        steps: [
          { kind: "workdir", folder: "/a" },
          { kind: "copy", from: undefined, source: ".", to: "." },
          { kind: "run", script: "make it" },
        ],
        environment: {},
      },
      {
        name: undefined,
        image: "node:2",
        steps: [{ kind: "copy", from: "build", source: "/a/b", to: "b" }],
        environment: { ONE: "1", TWO: "2", THREE: "3" },
        user: "me",
        healthcheck: ["look", "closely"],
        command: ["go"],
      },
    ]);
  });

  test.each(["RUN first", "FROM a\nADD b c", "FROM a\nCOPY a b c", "FROM a\nCMD go", "FROM a\n  RUN b \\\n"])(
    "with something that is not tried out is refused: %j",
    (text) => {
      expect(() => parseDockerfile(text)).toThrow();
    },
  );
});

test("what is left out of the image is left out by name, at the top or anywhere", () => {
  const isIgnored = ignoring("data\n**/dist\n");
  expect(["data/relay.db", "data", "apps/web/dist/index.html"].map(isIgnored)).toEqual([true, true, true]);
  expect(["apps/data", "database", "apps/web/src/distance.ts"].map(isIgnored)).toEqual([false, false, false]);
});
