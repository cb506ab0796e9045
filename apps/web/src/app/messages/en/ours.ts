import { theOther } from "./the-other.ts";

/** How what two share stands, in one calm line each. None of them says anything of what the other person does. */
const status = {
  alone: "Kept on this device. Nothing is sent: you both use it here.",
  offline: "Not connected just now. Everything is kept here.",
  offlineUnsent: "Kept here. It will travel when you are online.",
  "catching-up": "Looking for what is new…",
  sending: "Kept here, and on its way.",
  held: "Kept here. This device may not pass anything on for now: it waits for a newer version, or for another device of yours.",
  "in-step": "Kept here, and passed on.",
  "by-file": "Kept here. Nothing is sent: it travels in files that you carry.",
  elsewhere: "Kept here. Another tab of this browser passes it on.",
  removed: "Kept here, and only here: this device was taken out of what you share.",
  left: "Kept here, and only here: you have left what the two of you shared.",
  ended: "Kept here, and only here: what the two of you shared has ended.",
  newer: "Kept here. Nothing is passed on until you load the page again: a newer version of Counterpoint is in use.",
  "not-kept":
    "Something came that could not be written here: this device may be out of room. Nothing is lost. Make some room, and it comes again.",
};

/** `refused`: by the host’s word for it, where it has one that helps. */
const refused = {
  "over-quota": (host: string): string =>
    `Kept here. ${host} has no room left for the two of you: ask whoever runs it. Nothing is passed on meanwhile.`,
  unknown: (host: string): string =>
    `Kept here. ${host} does not know what you share any more. It may have lost it, or be another copy now. Ask whoever runs it.`,
  other: (host: string): string => `Kept here. ${host} does not take it at the moment. It is tried again by itself.`,
};

export const ours: {
  readonly name: string;
  readonly names: { readonly me: string; readonly other: string };
  readonly strip: { readonly title: string; readonly text: string; readonly own: string };
  readonly own: {
    readonly title: string;
    readonly text: string;
    readonly ours: string;
    readonly ask: string;
    readonly open: string;
    readonly back: string;
  };
  readonly cannotOpen: { readonly title: string; readonly text: string };
  readonly status: typeof status;
  readonly refused: typeof refused;
  readonly today: { readonly title: string };
  readonly talk: { readonly title: string };
  readonly us: { readonly title: string };
} = {
  name: "The two of you",
  names: { me: "You", other: theOther },
  strip: {
    title: "The two of you",
    text: "You can both read what is on these pages.",
    own: "My own pages",
  },
  own: {
    title: "Your own pages",
    text: "You alone read what is on these.",
    ours: "The two of you",
    ask: "These pages are yours alone. They open with your passphrase, also while what you share is open.",
    open: "Open my own pages",
    back: "Stay here",
  },
  cannotOpen: {
    title: "What the two of you share did not open",
    text: "Nothing was changed or deleted. Load the page again; if it stays like this, part of what the browser keeps for this site may be gone.",
  },
  status,
  refused,
  today: { title: "Three questions" },
  talk: { title: "Common ground" },
  us: { title: "The two of you" },
};
