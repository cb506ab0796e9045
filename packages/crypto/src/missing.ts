/** What the program cannot do without. `subtle`: the page is not in a secure context (https or localhost). */
export type CryptographyPart = "subtle" | "AES-GCM" | "HKDF" | "Ed25519" | "X25519";

type Trial = readonly [CryptographyPart, (subtle: SubtleCrypto) => Promise<unknown>];

const TRIALS: readonly Trial[] = [
  ["AES-GCM", (subtle) => subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"])],
  ["HKDF", (subtle) => subtle.importKey("raw", new Uint8Array(32), "HKDF", false, ["deriveBits"])],
  ["Ed25519", (subtle) => subtle.generateKey("Ed25519", false, ["sign", "verify"])],
  ["X25519", (subtle) => subtle.generateKey("X25519", false, ["deriveBits"])],
];

/** Which parts are not there, found by trying each: only the newest platforms can be asked. Empty means that all is well. */
export async function missingCryptography(
  subtle: SubtleCrypto | null = globalThis.crypto?.subtle ?? null,
): Promise<readonly CryptographyPart[]> {
  if (subtle === null) return ["subtle"];
  const outcomes = await Promise.all(
    TRIALS.map(async ([part, attempt]) => {
      try {
        await attempt(subtle);
        return [];
      } catch {
        return [part];
      }
    }),
  );
  return outcomes.flat();
}
