/** Three presses of Shift within this time, in milliseconds, are a quick exit (S17). */
export const SHIFT_SPAN_MS = 2000;
const PRESSES = 3;

/** Times of the presses of Shift that still count, oldest first. */
export type Presses = readonly number[];

export interface KeyPress {
  readonly key: string;
  readonly repeat: boolean;
  /** Control, Alt or Meta is held: a shortcut or a change of keyboard, not a call for help. */
  readonly chord: boolean;
  readonly at: number;
}

export type AfterPress = { readonly kind: "leave" } | { readonly kind: "counting"; readonly presses: Presses };

const NONE: AfterPress = { kind: "counting", presses: [] };

/** A key held down counts once; any other key starts the count anew. */
export function afterPress(presses: Presses, press: KeyPress): AfterPress {
  if (press.key !== "Shift" || press.chord) return NONE;
  if (press.repeat) return { kind: "counting", presses };
  const counted = [...presses, press.at].filter((at) => press.at - at <= SHIFT_SPAN_MS);
  return counted.length < PRESSES ? { kind: "counting", presses: counted } : { kind: "leave" };
}
