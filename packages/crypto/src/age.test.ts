import { seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import raw from "../vectors/age.json?raw";
import { type AgeOpener, openAge, sealAge } from "./age.ts";
import { utf8 } from "./bytes.ts";

interface Vectors {
  readonly files: readonly { readonly opener: AgeOpener; readonly file: string; readonly content: string }[];
  readonly pairs: readonly { readonly recipient: string; readonly identity: string }[];
  readonly badRecipients: readonly string[];
}

const vectors: Vectors = JSON.parse(raw);

/** Fast, for tests alone. */
const LOG_N = 4;
const passphrase = { kind: "passphrase", passphrase: "river and stone" } as const;
const pair = vectors.pairs[0] ?? { recipient: "", identity: "" };
const recipient = { kind: "recipient", recipient: pair.recipient } as const;
const identity = { kind: "identity", identity: pair.identity } as const;

const somebodyElse = vectors.files[1]?.opener ?? passphrase;

const streamOf = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> => new Blob([bytes]).stream();
const bytesOf = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(stream).arrayBuffer());

async function sealed(content: Uint8Array<ArrayBuffer>, key: Parameters<typeof sealAge>[1], logN = LOG_N) {
  const file = await sealAge(streamOf(content), key, logN);
  if (!file.ok) throw new Error(file.error);
  return bytesOf(file.value);
}

/** What is in the file; or why not, "payload" where its beginning opened and the rest did not. */
async function opened(file: Uint8Array<ArrayBuffer>, opener: AgeOpener) {
  const content = await openAge(streamOf(file), opener);
  if (!content.ok) return content.error;
  try {
    return await bytesOf(content.value);
  } catch {
    return "payload";
  }
}

/** The file with its text header rewritten. */
const rewritten = (file: Uint8Array<ArrayBuffer>, from: string | RegExp, to: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.from(Buffer.from(file).toString("latin1").replace(from, to), "latin1"));

test.each(vectors.files)(
  "ref:age a file made by the reference program opens with its $opener.kind",
  async ({ opener, file, content }) => {
    expect(await opened(Uint8Array.from(Buffer.from(file, "base64")), opener)).toEqual(utf8(content));
  },
);

test("ref:age text that is no recipient is refused, as the reference program's own test has it", async () => {
  for (const text of vectors.badRecipients) {
    expect(await sealAge(streamOf(utf8("x")), { kind: "recipient", recipient: text })).toMatchObject({ ok: false });
  }
});

test.each([
  ["a passphrase", passphrase, passphrase],
  ["a recipient", recipient, identity],
])("what was sealed with %s opens again, whatever its length", async (_, key, opener) => {
  const chance = seededChance(3);
  for (const length of [0, 1, 65_535, 65_536, 65_537, 200_000]) {
    const content = chance.bytes(length);
    expect(await opened(await sealed(content, key), opener)).toEqual(content);
  }
});

test("a passphrase is the same on every keyboard", async () => {
  const [one, other] = ["caf\u00e9", "cafe\u0301"];
  const file = await sealed(utf8("x"), { kind: "passphrase", passphrase: one });
  expect(await opened(file, { kind: "passphrase", passphrase: other })).toEqual(utf8("x"));
});

test("two files of the same content have nothing in common behind the first line", async () => {
  const [one, other] = [await sealed(utf8("same"), recipient), await sealed(utf8("same"), recipient)];
  expect(Buffer.from(one).toString("hex").slice(100)).not.toBe(Buffer.from(other).toString("hex").slice(100));
});

test("the work of trying a passphrase is written into the file, and is 2^17 where nobody says otherwise", async () => {
  const file = await sealAge(streamOf(utf8("x")), passphrase);
  if (!file.ok) throw new Error(file.error);
  expect(Buffer.from(await bytesOf(file.value)).toString("latin1")).toMatch(
    /^age-encryption.org\/v1\n-> scrypt \S+ 17\n/,
  );
});

describe("what does not open says why", () => {
  test.each([
    ["another passphrase", passphrase, { kind: "passphrase", passphrase: "river and stones" }, "wrong-key"],
    ["a passphrase where it takes a key", recipient, passphrase, "other-opener"],
    ["a key where it takes a passphrase", passphrase, identity, "other-opener"],
    ["the key of somebody else", recipient, somebodyElse, "wrong-key"],
    ["text that is no key", recipient, { kind: "identity", identity: "AGE-SECRET-KEY-1" }, "not-an-identity"],
    ["text of another kind", recipient, { kind: "identity", identity: "abandon ability able" }, "not-an-identity"],
  ] as const)("%s", async (_, key, opener, why) => {
    expect(await opened(await sealed(utf8("x"), key), opener)).toBe(why);
  });

  test("a file that would take more memory than it may, before it takes any", async () => {
    const file = await sealed(utf8("x"), passphrase);
    for (const logN of ["19", "30", "99999999999"]) {
      expect(await opened(rewritten(file, / 4\n/, ` ${logN}\n`), passphrase)).toBe("too-costly");
    }
  });

  test.each([
    ["nothing at all", () => new Uint8Array(), "not-age"],
    ["text of something else", () => utf8("PK\u0003\u0004 archive\n"), "not-age"],
    ["another version", (file) => rewritten(file, "v1\n", "v2\n"), "not-age"],
    ["a work factor of zero", (file) => rewritten(file, / 4\n/, " 0\n"), "damaged"],
    ["a salt that is cut", (file) => rewritten(file, /scrypt ..../, "scrypt "), "damaged"],
    ["a proof that is none", (file) => rewritten(file, /--- ..../, "--- AAAA"), "damaged"],
    ["a header without an end", (file) => file.slice(0, 90), "not-age"],
    ["no content behind the header", (file) => file.slice(0, file.length - 20), "payload"],
  ] satisfies readonly [string, (file: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>, string][])(
    "%s",
    async (_, change, why) => {
      expect(await opened(change(await sealed(utf8("words"), passphrase)), passphrase)).toBe(why);
    },
  );
});

test("hold:H7 a file with one bit changed, or cut anywhere, never opens to anything else", async () => {
  const content = utf8("what was written ".repeat(5_000));
  const file = await sealed(content, recipient);
  const at = fc.nat(file.length - 1);
  await fc.assert(
    fc.asyncProperty(at, fc.nat(7), async (place, bit) => {
      const changed = file.slice();
      changed[place] = (changed[place] ?? 0) ^ (1 << bit);
      expect(typeof (await opened(changed, identity))).toBe("string");
    }),
    { numRuns: 100 },
  );
  await fc.assert(
    fc.asyncProperty(at, async (length) => {
      expect(typeof (await opened(file.slice(0, length), identity))).toBe("string");
    }),
    { numRuns: 60 },
  );
});
