import { newSecret } from "@counterpoint/crypto";
import { fromBase64Url, ok, toBase64Url } from "@counterpoint/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { joinLinkText, parseJoinLink } from "./join-link.ts";

const ORIGIN = "https://book.example.org";
const secret = newSecret();
const text = joinLinkText(ORIGIN, secret);

test("a link is read whole, from its # on, or only its end, with spaces around it", () => {
  expect(parseJoinLink(text)).toEqual(ok({ secret, origin: ORIGIN }));
  expect(parseJoinLink(`  ${text}\n`)).toEqual(ok({ secret, origin: ORIGIN }));
  const fragment = text.slice(text.indexOf("#"));
  for (const part of [fragment, `/${fragment}`, fragment.slice("#join=".length)])
    expect(parseJoinLink(part)).toEqual(ok({ secret, origin: undefined }));
});

test("the secret stands in the fragment alone, which is sent to no server", () => {
  const url = new URL(text);
  expect([url.origin, url.pathname, url.search]).toEqual([ORIGIN, "/", ""]);
  expect(fromBase64Url(url.hash.slice("#join=".length))).toEqual(ok(Uint8Array.of(1, ...secret)));
});

test.each([
  ["nothing", ""],
  ["another page", "https://book.example.org/#plan"],
  ["a link that was cut off", text.slice(0, -3)],
  ["a link with more behind it", `${text}AAAA`],
  ["another version", `${ORIGIN}/#join=${toBase64Url(Uint8Array.of(2, ...secret))}`],
  ["no address before it", `book#join=${toBase64Url(Uint8Array.of(1, ...secret))}`],
])("hold:H7 %s is no link", (_, wrong) => {
  expect(parseJoinLink(wrong)).toEqual({ ok: false, error: "bad-link" });
});

test("hold:H7 any text gives a link or a refusal", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.base64String().map((end) => `${ORIGIN}/#join=${end}`),
      ),
      (any) => {
        const read = parseJoinLink(any);
        if (read.ok) expect(read.value.secret).toHaveLength(32);
        else expect(read.error).toBe("bad-link");
      },
    ),
  );
});
