/** Why a parcel is not taken. Nothing has been changed by any of them. */
export type ParcelError =
  | { readonly kind: "empty" }
  | { readonly kind: "too-large"; readonly limit: number }
  /** The file itself could not be read to its end: taken away, or on a broken disk. */
  | { readonly kind: "unreadable" }
  /** No parcel: another file. */
  | { readonly kind: "foreign" }
  /** Made by a newer version of the app. */
  | { readonly kind: "newer" }
  /** The end is missing. */
  | { readonly kind: "cut-short" }
  /** It is not what was written: its digest or its form does not fit. */
  | { readonly kind: "altered" }
  /** Whole, but nobody of the book that it says it is of has made it. */
  | { readonly kind: "forged" }
  /** Of another book. */
  | { readonly kind: "other-book" };
