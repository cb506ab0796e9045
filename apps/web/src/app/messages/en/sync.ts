import type { Alarm } from "@counterpoint/space";

/** How the book stands with its other devices, in one calm line each. */
const status = {
  alone: "On this device alone. Nothing is sent.",
  offline: "Not connected just now. Everything is saved here.",
  offlineUnsent: "Saved here. It will travel when you are online.",
  "catching-up": "Fetching what was written on your other devices…",
  sending: "Saved here, and on its way to your other devices.",
  held: "Saved here. This device may not pass anything on for now: it waits for your answer, for a newer version, or for another device of yours.",
  "in-step": "Saved here, and passed on. Nothing is waiting.",
  "by-file": "Saved here. Nothing is sent: it travels in files that you carry.",
  elsewhere: "Saved here. Another tab of this browser passes it on.",
  removed: "Saved here, and only here: this device was taken out of the book.",
  left: "Saved here, and only here: you have left what the two of you shared.",
  ended: "Saved here, and only here: what the two of you shared has ended.",
  newer:
    "Saved here. Nothing is passed on until you load the page again: a newer version of Counterpoint is in use elsewhere.",
  "not-kept":
    "What came from another device could not be written here: this device may be out of room. Nothing is lost. Make some room, and it comes again.",
};

/** `refused`: by the host's word for it, where it has one that helps. */
const refused = {
  "over-quota": (host: string): string =>
    `Saved here. ${host} has no room left for this book: ask whoever runs it. Nothing is passed on meanwhile.`,
  unknown: (host: string): string =>
    `Saved here. ${host} does not know this book any more. It may have lost it, or be another copy now. Ask whoever runs it, and make a backup file.`,
  other: (host: string): string => `Saved here. ${host} does not take it at the moment. It is tried again by itself.`,
};

interface AlarmWords {
  title(host: string, device: string): string;
  may(host: string, device: string): string;
  safe(host: string, device: string): string;
  act(host: string, device: string): string;
}

/** What may have happened, what is safe, what to do. `device` is what the person calls the device it is about. */
const kinds: Record<Alarm["kind"], AlarmWords> = {
  "chain-forked": {
    title: () => "Two different lists of your devices",
    may: (host: string) =>
      `The list of your devices that ${host} gave is not the one that this device knew. ${host} may have been put back from an old copy, or somebody shows different lists to different devices.`,
    safe: () => "The other list was not used. Nothing was sealed for a device that you do not see below.",
    act: (host: string) =>
      `Hold the list on this page against the one on your other devices. If they differ, make a backup file, and ask whoever runs ${host}.`,
  },
  round: {
    title: () => "A question that did not open as it should",
    may: (host: string) =>
      `${host} said that two sealed answers may be opened, and they do not belong together or are not what was sealed. ${host} may have been put back from an old copy, or somebody altered something.`,
    safe: () => "Nothing of it is shown here, and nothing was taken into your book.",
    act: (host: string) => `You can both answer another question. If it comes again, ask whoever runs ${host}.`,
  },
  "chain-forged": {
    title: () => "A change to your devices that none of them made",
    may: (host: string) =>
      `A change came that no device of yours has signed. ${host}, or somebody on the way, made it up or altered it.`,
    safe: () => "It changed nothing: your list of devices is as it was.",
    act: (host: string) => `Ask whoever runs ${host}. If it comes again, use a copy that somebody you trust runs.`,
  },
  "rolled-back": {
    title: (host: string) => `${host} has less than it had`,
    may: (host: string) =>
      `Most likely ${host} was put back from an older copy. It is also possible that it holds something back.`,
    safe: () => "Nothing was taken away from this device. It has all that it had.",
    act: (host: string) =>
      `Open the book on your other devices, so that each can pass on what is missing. If this is still here tomorrow, ask whoever runs ${host}.`,
  },
  "log-forked": {
    title: () => "Two devices were given different things",
    may: (host: string, device: string) =>
      `${host} gave ${device} something else than it gave this device. It may have been put back from an old copy in between, or it shows different things to each.`,
    safe: () =>
      "What each device wrote itself is on that device. What came from it to this one is its own, and was taken in.",
    act: (host: string) =>
      `Make a backup file on each of the two, then ask whoever runs ${host}. A file can bring the two together.`,
  },
  "log-changed": {
    title: (host: string) => `${host} has changed what it had`,
    may: (host: string) =>
      `Something stands at another place than it had or can have, is there twice, or is left out. ${host} may have been put back badly, or altered. No device of yours did this.`,
    safe: () => "This device keeps what it had. What your own devices wrote is taken in wherever it stands.",
    act: (host: string) => `Make a backup file, and ask whoever runs ${host}.`,
  },
  withheld: {
    title: (_host: string, device: string) => `Something from ${device} is missing`,
    may: (host: string, device: string) =>
      `Something that was written on ${device} came here, and what was written before it did not. It may be late, or ${host} holds it back.`,
    safe: (_host: string, device: string) =>
      `What was written is still on ${device}. What came after it waits here until it is whole.`,
    act: (host: string, device: string) =>
      `Open the book on ${device} while it is online. If this stays, make a backup file there, add it here, and ask whoever runs ${host}.`,
  },
  "device-forked": {
    title: (_host: string, device: string) => `There seem to be two of ${device}`,
    may: (_host: string, device: string) =>
      `A copy of ${device} is in use somewhere. It may have been put back from an old copy of itself, or somebody has copied its files or its keys.`,
    safe: () => "The first of the two was taken in, and what does not fit with it was not.",
    act: (_host: string, device: string) =>
      `If you have put ${device} back yourself, take it out and add it anew. If you have not, take it out all the same, and change the passphrase and the recovery words.`,
  },
  forged: {
    title: () => "Something that none of your devices wrote",
    may: (host: string) =>
      `Something came that no device of yours has signed, or that was damaged on its way. ${host}, or somebody in between, may have altered it.`,
    safe: () => "It was not taken in, and nobody could read anything by it.",
    act: (host: string) => `If it happens once, nothing needs to be done. If it comes again, ask whoever runs ${host}.`,
  },
  "after-removal": {
    title: (_host: string, device: string) => `Something from ${device}, which you took out`,
    may: (_host: string, device: string) =>
      `${device} wrote something after it was taken out of the book. It may not have known yet, or somebody else uses it.`,
    safe: () => "It was not taken in, and what you write does not reach that device.",
    act: (_host: string, device: string) =>
      `If ${device} is with you, nothing needs to be done. If it is lost, change the passphrase and the recovery words.`,
  },
  "wrong-epoch-secret": {
    title: () => "A key that came for this device does not fit",
    may: (host: string) =>
      `After a change to your devices, each gets a new key. The one for this device may have been damaged or exchanged by ${host}, or come from a device of yours that does not work as it should.`,
    safe: () => "Nothing was sealed with it. What is on this device can still be read.",
    act: () =>
      "Open the book on another device of yours and look whether all is well there. If it is, take this device out there and add it anew.",
  },
  backdated: {
    title: (_host: string, device: string) => `Something from ${device} pretends to be older than it is`,
    may: (_host: string, device: string) =>
      `It was written as if ${device} did not know yet of a change to your devices that it knew before. ${device} may have been put back from an old copy of itself, or somebody writes with its keys.`,
    safe: () => "It was not taken in.",
    act: (_host: string, device: string) =>
      `If you have put ${device} back yourself, take it out and add it anew. If you have not, take it out all the same, and change the passphrase and the recovery words.`,
  },
};

/** What came from outside and does not fit. */
const alarms = {
  title: "Something does not fit",
  lead: "Nothing that was made up or altered was taken into your book.",
  may: "What may have happened",
  safe: "What is safe",
  act: "What you can do",
  seen: "I have read this",
  notSeen: "That could not be written to this device, so it is shown again.",
  aDevice: "a device",
};

export const sync: {
  readonly status: typeof status;
  readonly refused: typeof refused;
  readonly alarms: typeof alarms & { readonly kinds: typeof kinds };
} = { status, refused, alarms: { ...alarms, kinds } };
