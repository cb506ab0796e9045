import { beforeEach, expect, test } from "vitest";
import { deviceRequest, requestAddress, watchDeviceRequest } from "./device-request.ts";

const REQUEST = "A".repeat(114);

beforeEach(() => deviceRequest.set(null));

function open(hash: string) {
  const replaced: string[] = [];
  const location = { hash, origin: "https://book.example.org", pathname: "/us" };
  const history = {
    state: null,
    replaceState: (_: unknown, __: string, url?: string | URL | null) => void replaced.push(`${url}`),
  };
  const window = new EventTarget();
  return { location, replaced, window, stop: watchDeviceRequest({ location, history, window }) };
}

test("safety:S12 what a scanned code brings is taken out of the address at once, and kept in memory", () => {
  const { replaced } = open(`#device=${REQUEST}`);
  expect(deviceRequest.get()).toBe(REQUEST);
  expect(replaced).toEqual(["/us"]);
});

test("safety:S12 also where a code is opened in a tab that is open, and no more once it is stopped", () => {
  const tab = open("");
  tab.location.hash = `#device=${REQUEST}`;
  tab.window.dispatchEvent(new Event("hashchange"));
  expect([deviceRequest.get(), tab.replaced]).toEqual([REQUEST, ["/us"]]);
  tab.stop();
  tab.location.hash = "#device=other";
  tab.window.dispatchEvent(new Event("hashchange"));
  expect(deviceRequest.get()).toBe(REQUEST);
});

test("any other address is left alone", () => {
  for (const hash of ["", "#main", "#join=abc", "#devices"]) expect(open(hash).replaced).toEqual([]);
  expect(deviceRequest.get()).toBeNull();
});

test("the code holds the address of this copy of the app", () => {
  expect(requestAddress(REQUEST, { origin: "https://book.example.org" })).toBe(
    `https://book.example.org/#device=${REQUEST}`,
  );
});
