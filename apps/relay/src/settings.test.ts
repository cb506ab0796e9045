import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Environment, parseSettings, SETTINGS } from "./settings.ts";

const HERE = path.resolve("/srv/book");
const why = (environment: Environment): string => {
  const parsed = parseSettings(environment, HERE);
  return parsed.ok ? "fine" : parsed.error.why;
};

describe("settings", () => {
  test("need nothing: this machine only, port 8787, a folder named data", () => {
    const parsed = parseSettings({}, HERE);
    expect(parsed).toMatchObject({
      ok: true,
      value: { host: "127.0.0.1", port: 8787, dataFolder: path.join(HERE, "data"), publicUrl: undefined },
    });
    expect(parsed).toMatchObject({ value: { databaseUrl: undefined, metrics: undefined } });
  });

  test("take what is set", () => {
    const environment = {
      PORT: "0",
      HOST: "::",
      DATA_DIR: "../kept",
      APP_DIR: "app",
      PUBLIC_URL: "https://book.example.org",
      DATABASE_URL: "postgresql://relay:word@db/book",
      METRICS_PORT: "9464",
      METRICS_HOST: "::1",
    };
    expect(Object.keys(environment).toSorted()).toEqual(SETTINGS.toSorted());
    expect(parseSettings(environment, HERE)).toEqual({
      ok: true,
      value: {
        port: 0,
        host: "::",
        dataFolder: path.resolve(HERE, "../kept"),
        appFolder: path.join(HERE, "app"),
        publicUrl: new URL("https://book.example.org"),
        databaseUrl: "postgresql://relay:word@db/book",
        metrics: { host: "::1", port: 9464 },
      },
    });
  });

  test("an empty variable counts as not set", () => {
    expect(parseSettings({ PORT: "", HOST: " ", PUBLIC_URL: "", DATABASE_URL: "", METRICS_PORT: "" }, HERE)).toEqual(
      parseSettings({}, HERE),
    );
  });

  test.each(["http", "-1", "65536", "80.5", "0x50", "1e3", "8787 8788"])(
    "PORT %s is refused with what to do",
    (port) => {
      expect(why({ PORT: port })).toContain(`PORT is "${port}"`);
      expect(why({ PORT: port })).toContain("for example PORT=8787");
      expect(why({ METRICS_PORT: port })).toContain(`METRICS_PORT is "${port}"`);
    },
  );

  test.each(["http://localhost", "a b", "/tmp/socket"])("HOST %s is refused with what to do", (host) => {
    expect(why({ HOST: host })).toContain("Set it to 127.0.0.1");
    expect(why({ METRICS_HOST: host })).toContain(`METRICS_HOST is "${host}"`);
  });

  test.each([
    "book.example.org",
    "ftp://book.example.org",
    "https://book.example.org/app",
    "https://me:word@book.example.org",
  ])("PUBLIC_URL %s is refused with what to do", (url) => {
    expect(why({ PUBLIC_URL: url })).toContain("for example PUBLIC_URL=https://book.example.org");
  });

  test("figures are given on this machine alone where nothing else is said", () => {
    expect(parseSettings({ METRICS_PORT: "9464" }, HERE)).toMatchObject({
      value: { metrics: { host: "127.0.0.1", port: 9464 } },
    });
  });

  test.each(["mysql://relay:word@db/book", "db/word", "postgresql://relay:word @db"])(
    "DATABASE_URL %s is refused with what to do, and not repeated",
    (url) => {
      expect(why({ DATABASE_URL: url })).toContain("for example DATABASE_URL=postgresql://");
      expect(why({ DATABASE_URL: url })).not.toContain("word@db");
      expect(why({ DATABASE_URL: url })).not.toContain("db/word");
    },
  );

  test("hold:H7 any text gives settings or a sentence, never a crash", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...SETTINGS), fc.string()), (environment) => {
        expect(typeof why(environment)).toBe("string");
      }),
    );
  });
});
