import { expect, test } from "vitest";
import { leaves } from "./origin.ts";

const ORIGIN = "http://127.0.0.1:8787";

test.for([
  "http://127.0.0.1:8787/assets/index.js",
  "ws://127.0.0.1:8787/sync",
  "data:image/svg+xml,%3Csvg/%3E",
  "blob:http://127.0.0.1:8787/0b6c",
  "about:blank",
])("%s stays at home", (address) => {
  expect(leaves(address, ORIGIN)).toBe(false);
});

test.for([
  "https://fonts.example/inter.woff2",
  "http://127.0.0.1:8788/",
  "wss://elsewhere.example/sync",
  "http://localhost:8787/",
])("%s leaves", (address) => {
  expect(leaves(address, ORIGIN)).toBe(true);
});
