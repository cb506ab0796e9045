import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from "@hpke/core";

/**
 * HPKE (RFC 9180) as suite 1 uses it: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. All of its arithmetic is the
 * platform's WebCrypto, so private keys stay unreadable.
 */
export const newSuite = (): CipherSuite =>
  new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
