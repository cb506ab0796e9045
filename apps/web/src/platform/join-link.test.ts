import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { joinLink, readPasted, watchJoinLink } from "./join-link.ts";

const ORIGIN = "https://book.example.org";
const SECRET = "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyAh";

/** A tab that stands at an address, as far as it is looked at here. */
function tabAt(pathname: string, hash: string) {
  const done: string[] = [];
  const location = { origin: ORIGIN, pathname, hash };
  const history = {
    state: { layer: "card" },
    replaceState: (state: unknown, _: string, url?: string | URL | null) => {
      done.push(`${JSON.stringify(state)} ${String(url)}, link ${joinLink.get() === null ? "not told yet" : "told"}`);
      location.hash = "";
    },
  };
  return { done, location, history, window: new EventTarget() };
}

let stop = (): void => undefined;
beforeEach(() => joinLink.set(null));
afterEach(() => stop());

describe("a link in the address", () => {
  test.each(["join", "pair"])(
    "safety:S12 is taken out of the address and the history before anything else hears of it (%s)",
    (mark) => {
      const tab = tabAt("/", `#${mark}=${SECRET}`);
      stop = watchJoinLink(tab);
      expect(tab.done).toEqual(['{"layer":"card"} /, link not told yet']);
      expect(joinLink.get()).toBe(`${ORIGIN}/#${mark}=${SECRET}`);
    },
  );

  test("that comes later, to a tab that is open, is taken out as well; the place stays", () => {
    const tab = tabAt("/balance", "");
    stop = watchJoinLink(tab);
    expect(joinLink.get()).toBeNull();
    tab.location.hash = `#join=${SECRET}`;
    tab.window.dispatchEvent(new Event("hashchange"));
    expect(tab.done).toEqual(['{"layer":"card"} /balance, link not told yet']);
    expect(joinLink.get()).toBe(`${ORIGIN}/#join=${SECRET}`);
  });

  test("is not heard of any more once it was stopped", () => {
    const tab = tabAt("/", "");
    watchJoinLink(tab)();
    tab.location.hash = `#join=${SECRET}`;
    tab.window.dispatchEvent(new Event("hashchange"));
    expect(joinLink.get()).toBeNull();
  });

  test.each(["", "#help", "#joining=1", "#pairs", "#main"])("any other fragment (%s) stays where it is", (hash) => {
    const tab = tabAt("/", hash);
    stop = watchJoinLink(tab);
    expect(tab.done).toEqual([]);
    expect(joinLink.get()).toBeNull();
  });
});

describe("what somebody pasted", () => {
  const link = `${ORIGIN}/#join=${SECRET}`;

  test.each([
    ["the link", link],
    ["with room around it", `  ${link}\n`],
    ["in a message", `For the tablet: ${link}. It is good for ten minutes`],
    ["with a place in it", `${ORIGIN}/us#join=${SECRET}`],
  ])("%s is a link of this address", (_, text) => {
    expect(readPasted(text, ORIGIN)).toEqual({ kind: "link", link });
  });

  test("that begins a book of two is found in the same way", () => {
    const pair = `${ORIGIN}/#pair=${SECRET}`;
    expect(readPasted(`Shall we? ${pair} Call me.`, ORIGIN)).toEqual({ kind: "link", link: pair });
  });

  test("of another host is told apart, also where its name begins like this one's", () => {
    for (const host of ["other.example.org", "book.example.org.evil.example", "book.example.org:8443"]) {
      expect(readPasted(`https://${host}/#join=${SECRET}`, ORIGIN)).toEqual({ kind: "elsewhere", host });
    }
    expect(readPasted(`http://book.example.org/#join=${SECRET}`, ORIGIN)).toEqual({
      kind: "elsewhere",
      host: "book.example.org",
    });
  });

  test.each(["", "hello", ORIGIN, `${ORIGIN}/#join=`, SECRET, "https://#join=abc", "javascript:alert(1)#join=abc"])(
    "%j is none",
    (text) => {
      expect(readPasted(text, ORIGIN)).toEqual({ kind: "none" });
    },
  );
});
