import { newSecret } from "@counterpoint/crypto";
import { fromBase64Url, ok, toBase64Url } from "@counterpoint/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { pairLinkText, parsePairLink } from "./pair-link.ts";

const ORIGIN = "https://book.example.org";
const secret = newSecret();
const text = pairLinkText(ORIGIN, secret);

test("a link is read whole, from its # on, or only its end, with spaces around it", () => {
  for (const whole of [text, `  ${text}\n`]) expect(parsePairLink(whole)).toEqual(ok({ secret, origin: ORIGIN }));
  const fragment = text.slice(text.indexOf("#"));
  for (const part of [fragment, `/${fragment}`, fragment.slice("#pair=".length)])
    expect(parsePairLink(part)).toEqual(ok({ secret, origin: undefined }));
});

test("the secret stands in the fragment alone, which is sent to no server", () => {
  const url = new URL(text);
  expect([url.origin, url.pathname, url.search]).toEqual([ORIGIN, "/", ""]);
  expect(fromBase64Url(url.hash.slice("#pair=".length))).toEqual(ok(Uint8Array.of(129, ...secret)));
});

test("hold:H7 any text gives a link or a refusal", () => {
  const cut = [
    text.slice(0, -3),
    `${text}AAAA`,
    `${ORIGIN}/#pair=${toBase64Url(Uint8Array.of(130, ...secret))}`,
    "book#pair=",
  ];
  for (const wrong of cut) expect(parsePairLink(wrong)).toEqual({ ok: false, error: "bad-link" });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.base64String().map((end) => `${ORIGIN}/#pair=${end}`),
      ),
      (any) => {
        const read = parsePairLink(any);
        if (read.ok) expect(read.value.secret).toHaveLength(32);
        else expect(read.error).toBe("bad-link");
      },
    ),
  );
});
