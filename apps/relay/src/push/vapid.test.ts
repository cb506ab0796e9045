import { createPublicKey, type KeyObject, verify } from "node:crypto";
import { describe, expect, test } from "vitest";
import { authorize, newPushKey, readPushKey } from "./vapid.ts";

const NOW = Date.UTC(2026, 10, 26, 12);
const ENDPOINT = new URL("https://push.example.net/p/one?two");

interface Shown {
  readonly header: unknown;
  readonly claims: unknown;
  readonly isSigned: boolean;
  readonly key: Buffer;
}

/** What a push service makes of the header: it knows no key but the one that is named there. */
function read(authorization: string): Shown {
  const [, head = "", body = "", signature = "", point = ""] =
    /^vapid t=([\w-]+)\.([\w-]+)\.([\w-]+), ?k=([\w-]+)$/.exec(authorization) ?? [];
  const key = Buffer.from(point, "base64url");
  return {
    header: JSON.parse(Buffer.from(head, "base64url").toString()),
    claims: JSON.parse(Buffer.from(body, "base64url").toString()),
    isSigned: verify(
      "sha256",
      Buffer.from(`${head}.${body}`),
      { key: keyOf(key), dsaEncoding: "ieee-p1363" },
      Buffer.from(signature, "base64url"),
    ),
    key,
  };
}

function keyOf(point: Buffer): KeyObject {
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString("base64url"));
  return createPublicKey({ key: { kty: "EC", crv: "P-256", x: x ?? "", y: y ?? "" }, format: "jwk" });
}

/** Of RFC 8292, section 2.4. */
const EXAMPLE =
  "vapid t=eyJ0eXAiOiJKV1QiLCJhbGciOiJFUzI1NiJ9.eyJhdWQiOiJodHRwczovL3B1c2guZXhhbXBsZS5uZXQiLCJleHAiOjE0NTM1MjM3NjgsInN1" +
  "YiI6Im1haWx0bzpwdXNoQGV4YW1wbGUuY29tIn0.i3CYb7t4xfxCDquptFOepC9GAu_HLGkMlMuCGSK2rpiUfnK9ojFwDXb1JrErtmysazNjjvW2L9OkSSHzvoD1oA, " +
  "k=BA1Hxzyi1RUM1b5wjxsn7nGxAszw2u61m164i3MrAIxHF6YK5h4SDYic-dRuU_RCPCfA5aq9ojSwk5Y2EmClBPs";

describe("the header by which a push service knows the relay", () => {
  const keys = readPushKey(newPushKey());

  test("ref:RFC 8292 has the form of the example, and is checked as the example is", () => {
    const [example, own] = [read(EXAMPLE), read(authorize(keys, ENDPOINT, "https://book.example.org", NOW))];
    expect(example.isSigned).toBe(true);
    expect(own.isSigned).toBe(true);
    expect(own.header).toEqual(example.header);
    expect(Object.keys(Object(own.claims))).toEqual(Object.keys(Object(example.claims)));
    expect(own.key).toHaveLength(example.key.length);
  });

  test("is for the origin of the service alone, for half a day, and says who runs the copy", () => {
    const { claims, key } = read(authorize(keys, ENDPOINT, "https://book.example.org", NOW + 999));
    expect(claims).toEqual({
      aud: "https://push.example.net",
      exp: NOW / 1000 + 12 * 3600,
      sub: "https://book.example.org",
    });
    expect(new Uint8Array(key)).toEqual(keys.public);
  });

  test("names nobody where a copy has no https address", () => {
    const { claims, isSigned } = read(authorize(keys, ENDPOINT, "http://localhost:8787", NOW));
    expect(claims).not.toHaveProperty("sub");
    expect(isSigned).toBe(true);
  });

  test("is by the key that was kept, and every copy makes its own", () => {
    const kept = newPushKey();
    expect(readPushKey(kept).public).toEqual(readPushKey(kept).public);
    expect(readPushKey(newPushKey()).public).not.toEqual(readPushKey(kept).public);
  });
});
