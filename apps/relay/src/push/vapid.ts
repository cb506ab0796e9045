/** How a relay shows a push service that it is the one for which an address was made (RFC 8292). */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import type { Bytes } from "../store/port.ts";

export interface PushKeys {
  readonly private: KeyObject;
  /** A point of P-256, not compressed: 65 bytes. */
  readonly public: Bytes;
}

/** A key of its own for each copy, as PKCS #8. */
export function newPushKey(): Bytes {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return new Uint8Array(privateKey.export({ format: "der", type: "pkcs8" }));
}

export function readPushKey(bytes: Bytes): PushKeys {
  const key = createPrivateKey({ key: Buffer.from(bytes), format: "der", type: "pkcs8" });
  const { x = "", y = "" } = createPublicKey(key).export({ format: "jwk" });
  const point = Buffer.concat([Uint8Array.of(4), Buffer.from(x, "base64url"), Buffer.from(y, "base64url")]);
  return { private: key, public: new Uint8Array(point) };
}

/** At most a day, says the RFC; some services want less. */
const GOOD_FOR_S = 12 * 3600;

/**
 * The value of `Authorization`. Whoever runs the service may turn to `subject` where the relay misbehaves; it must be
 * https, and is left out where it is not.
 */
export function authorize(keys: PushKeys, { origin }: URL, subject: string, nowMs: number): string {
  const contact = subject.startsWith("https:") ? { sub: subject } : {};
  const claims = { aud: origin, exp: Math.floor(nowMs / 1000) + GOOD_FOR_S, ...contact };
  const said = `${encode(HEADER)}.${encode(claims)}`;
  const signature = sign("sha256", Buffer.from(said), { key: keys.private, dsaEncoding: "ieee-p1363" });
  return `vapid t=${said}.${signature.toString("base64url")}, k=${Buffer.from(keys.public).toString("base64url")}`;
}

const HEADER = { typ: "JWT", alg: "ES256" };

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
