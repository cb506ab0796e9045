export const shell = {
  name: "Counterpoint",
  skip: "Skip to the page",
  places: "Places",
  today: "Today",
  balance: "Balance",
  talk: "Talk",
  us: "Us",
  usOnRail: "Us, and this device",
  help: "Help",
  exit: "Quick exit",
  close: "Close",
  back: "Back",
  toast: "Done just now",
  dismiss: "Dismiss",
  undo: "Undo",
  open: "Open",
  coverTitle: "Counterpoint",
  source: (title: string, address: string, day: string): string => `${title}, ${address}, read ${day}`,
  kept: "Kept on this device",
  held: "Here until you stop looking around",
  keeping: "Keeping…",
  notKeptShort: "Not kept yet",
  notKept: {
    full: "Not kept yet: this device is full. It stays on this page. Make room, then try again.",
    newer: "Not kept yet: a newer version of Counterpoint is open in another tab. Copy what matters, then reload.",
    closed: "Not kept yet: another tab has taken over. Copy what matters, then reload this page.",
    unavailable: "Not kept yet: the browser could not write to this device. It stays on this page.",
  },
  tryAgain: "Try again",
  leaveWarning: "Something is not kept yet.",
  update: {
    title: "A new version is ready",
    text: (version: string, hash: string): string =>
      `Version ${version}, build ${hash}. It is used only when you say so; what you are writing is kept first.`,
    use: "Use it now",
    later: "Later",
  },
  damaged: (count: number): string =>
    count === 1
      ? "One entry on this device could not be read. It has been left where it is; everything else is here."
      : `${count} entries on this device could not be read. They have been left where they are; everything else is here.`,
  cannotOpen: {
    title: "Your book did not open",
    safe: "Nothing was changed or deleted.",
    newer:
      "What is on this device was written by a newer version of Counterpoint. Reload the page to get that version.",
    "keys-lost":
      "The browser has lost the key to what was kept here, which happens when part of a site’s data is deleted. What was written cannot be read without it.",
    closed: "Another tab has taken over. Close the other tabs, then reload.",
    full: "This device has no room left, and the book needs a little to open. Make room, then reload.",
    unavailable:
      "This browser does not let pages keep anything. That is usual in a private window: open Counterpoint in an ordinary one.",
    reload: "Reload",
    around: "Look around without keeping anything",
  },
  insecure: {
    title: "This address cannot be private",
    lead: "Over plain http from another machine, the browser gives a page no cryptography. Counterpoint will not keep your words without it.",
    what: "Whoever runs this copy can put that right in a few minutes, in one of these ways.",
  },
  tooOld: {
    title: "This browser is too old",
    lead: "It lacks something that Counterpoint needs to keep your words private. A current Firefox, Chrome, Edge or Safari has it.",
  },
  crashed: {
    title: "This page stopped working",
    text: "That is our mistake. What the screen called kept is safe on this device. Reloading usually helps.",
    reload: "Reload",
  },
};
