import { expect, test } from "vitest";
import { originsOf } from "./origins.ts";

test("a public address is the only origin, as browsers write it", () => {
  expect(originsOf(new URL("https://BOOK.example.org:443/"), 8787)).toEqual(["https://book.example.org"]);
});

test("without one, this machine by each of its names", () => {
  expect(originsOf(undefined, 8787)).toEqual(["http://localhost:8787", "http://127.0.0.1:8787", "http://[::1]:8787"]);
});
