/**
 * Files in the age format, version 1 (age-encryption.org/v1), as streams. The library is loaded when a file is made or
 * opened and not before. It throws bare texts; here they become reasons.
 */
import { err, ok, type Result } from "@counterpoint/kernel";

export type AgeKey =
  | { readonly kind: "passphrase"; readonly passphrase: string }
  /** `age1…`, an X25519 recipient. */
  | { readonly kind: "recipient"; readonly recipient: string };

export type AgeOpener =
  | { readonly kind: "passphrase"; readonly passphrase: string }
  /** `AGE-SECRET-KEY-1…` */
  | { readonly kind: "identity"; readonly identity: string };

export type AgeError =
  /** Not an age file, or its beginning is so damaged that it does not look like one. */
  | "not-age"
  /** The beginning is damaged or cut short. */
  | "damaged"
  /** It opens with something else: a key where a passphrase was given, or the reverse. */
  | "other-opener"
  /** No key of this format. */
  | "not-an-identity"
  /** Another passphrase or key; or the one line that holds the file's key is damaged, which looks the same. */
  | "wrong-key"
  /** Made so that trying a passphrase would take more memory than is taken here. */
  | "too-costly";

/** scrypt with N = 2^17, r = 8, p = 1: 128 MiB, half a second on a desk. */
const SCRYPT_LOG_N = 17;

/** The most that a file may ask for when it is opened: 256 MiB, what the age command itself asks for. */
const MAX_SCRYPT_LOG_N = 18;

type Stream = ReadableStream<Uint8Array>;

export async function sealAge(
  content: Stream,
  key: AgeKey,
  scryptLogN: number = SCRYPT_LOG_N,
): Promise<Result<Stream, "not-a-recipient">> {
  const { Encrypter } = await import("age-encryption");
  const encrypter = new Encrypter();
  if (key.kind === "passphrase") {
    encrypter.setPassphrase(inOneSpelling(key.passphrase));
    encrypter.setScryptWorkFactor(scryptLogN);
  } else {
    try {
      encrypter.addRecipient(key.recipient);
    } catch {
      return err("not-a-recipient");
    }
  }
  return ok(await encrypter.encrypt(content));
}

/** The stream that comes back fails where what lies behind the header is damaged or cut short. */
export async function openAge(file: Stream, opener: AgeOpener): Promise<Result<Stream, AgeError>> {
  const { Decrypter } = await import("age-encryption");
  const decrypter = new Decrypter();
  let found: AgeError = "not-age";
  // The library asks one identity after the other: the first sees what the file is, the last that none had the key.
  decrypter.addIdentity({
    unwrapFileKey: (stanzas) => {
      found = "damaged";
      const refusal = refusalOf(stanzas, opener);
      if (refusal === undefined) return null;
      found = refusal;
      throw new Error(refusal);
    },
  });
  if (opener.kind === "passphrase") decrypter.addPassphrase(inOneSpelling(opener.passphrase));
  else {
    try {
      decrypter.addIdentity(opener.identity);
    } catch {
      return err("not-an-identity");
    }
  }
  decrypter.addIdentity({
    unwrapFileKey: () => {
      found = "wrong-key";
      return null;
    },
  });
  try {
    return ok(await decrypter.decrypt(file));
  } catch {
    return err(found);
  }
}

/** Two keyboards may make the same letter of different code points. */
const inOneSpelling = (passphrase: string): string => passphrase.normalize("NFKC");

const STANZA = { passphrase: "scrypt", identity: "X25519" } as const;

function refusalOf(
  stanzas: readonly { readonly args: readonly string[] }[],
  { kind }: AgeOpener,
): AgeError | undefined {
  const stanza = stanzas.find(({ args }) => args[0] === STANZA[kind]);
  if (stanza === undefined) return "other-opener";
  const logN = stanza.args[2] ?? "";
  return kind === "passphrase" && /^\d+$/.test(logN) && Number(logN) > MAX_SCRYPT_LOG_N ? "too-costly" : undefined;
}
