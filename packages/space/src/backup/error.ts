/** Why a file is not taken. Nothing has been changed by any of them. */
export type BackupError =
  | { readonly kind: "empty" }
  | { readonly kind: "too-large"; readonly limit: number }
  /** The file itself could not be read to its end: taken away, or on a broken disk. */
  | { readonly kind: "unreadable" }
  /** No backup: another program's file. */
  | { readonly kind: "foreign" }
  /** Sealed, and it opened; but what is inside is no backup. */
  | { readonly kind: "foreign-content" }
  /** Made by a newer version of the app. */
  | { readonly kind: "newer" }
  /** Sealed, and nothing was given to open it; `needs` says what would. */
  | { readonly kind: "locked"; readonly needs: Needs }
  /** Sealed for something else than what was given. */
  | { readonly kind: "other-key"; readonly needs: Needs }
  /** Another passphrase or other words; or the one line that holds the key is damaged, which looks the same. */
  | { readonly kind: "wrong-key" }
  /** Trying a passphrase on it would take more memory than is taken here. */
  | { readonly kind: "too-costly" }
  /** Sealed, and changed or cut short since. */
  | { readonly kind: "damaged" }
  /** The end is missing; `line` is the last there is. */
  | { readonly kind: "cut-short"; readonly line: number }
  | { readonly kind: "bad-line"; readonly line: number; readonly column: number; readonly why: LineFault }
  /** Readable, but not what was written: the count or the digest in its last line does not fit. */
  | { readonly kind: "altered"; readonly line: number };

/** What opens a sealed file: a passphrase, or the key that comes from recovery words. */
export type Needs = "passphrase" | "identity";

export type LineFault =
  | "not-text"
  | "not-json"
  /** A part is missing, unknown, or not of its kind. */
  | "wrong-shape"
  | "too-large"
  /** It means something, but nobody who follows the format writes it that way: a name twice, a space, an other order. */
  | "not-as-written"
  /** An entry with this id came before. */
  | "repeated"
  /** Something stands behind the end. */
  | "behind-the-end";
