/** A word, or bytes, in every form in which they might lie about: what a search for a canary looks for. */

export interface Spelling {
  readonly form: string;
  readonly bytes: Buffer;
}

/** Give it a letter beyond ASCII, so that what escapes such letters is told from what does not. */
export function spellingsOf(word: string): readonly Spelling[] {
  const wide = Buffer.from(word, "utf16le");
  return [
    { form: "UTF-16, little endian", bytes: wide },
    { form: "UTF-16, big endian", bytes: Buffer.from(wide).swap16() },
    { form: "Latin-1", bytes: Buffer.from(word, "latin1") },
    { form: "JSON, escaped", bytes: Buffer.from(escaped(word)) },
    { form: "in an address", bytes: Buffer.from(encodeURIComponent(word)) },
    ...spellingsOfBytes(Buffer.from(word, "utf8")),
  ];
}

export function spellingsOfBytes(bytes: Uint8Array): readonly Spelling[] {
  const hex = Buffer.from(bytes).toString("hex");
  return [
    { form: "as it is", bytes: Buffer.from(bytes) },
    { form: "hexadecimal", bytes: Buffer.from(hex) },
    { form: "hexadecimal, in capitals", bytes: Buffer.from(hex.toUpperCase()) },
    ...[0, 1, 2].flatMap((shift) => base64At(bytes, shift)),
  ];
}

const escaped = (word: string): string =>
  word.replaceAll(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Behind `shift` bytes that are not known: only those letters that these bytes alone decide. */
function base64At(bytes: Uint8Array, shift: number): readonly Spelling[] {
  const length = shift + bytes.length;
  const letters = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
  const sure = letters.slice(Math.ceil((shift * 8) / 6), Math.floor((length * 8) / 6));
  return [
    { form: `base64 behind ${shift}`, bytes: Buffer.from(sure) },
    { form: `base64url behind ${shift}`, bytes: Buffer.from(sure.replaceAll("+", "-").replaceAll("/", "_")) },
  ];
}

/** In which forms it stands in there. */
export const formsIn = (haystack: Buffer, spellings: readonly Spelling[]): readonly string[] =>
  spellings.flatMap(({ form, bytes }) => (haystack.includes(bytes) ? [form] : []));
