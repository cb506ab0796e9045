import { atStart } from "./the-other.ts";

/** Notices for what two share: off until somebody switches them on, for one device. */
export const push = {
  title: "Notices",
  off: (other: string): string =>
    `Notices are off. You can switch them on for this device alone. ${atStart(other)} is not told whether they are on.`,
  on: "Notices are on for this device.",
  /** All that a notice says, for whatever it is. */
  text: "Your book",
  before: (host: string): readonly string[] => [
    "A notice says “Your book” and nothing else, whatever it is for. Your device adds the name Counterpoint. Whoever sees the screen sees both, and often without unlocking it.",
    "It never says what there is, how much, or from whom. A press on it opens Counterpoint, behind your passphrase.",
    `To wake this device, ${host} sends an empty message by way of the company that makes your browser: Google, Mozilla, Apple or Microsoft. That company learns that ${host} told this device something, and when. It learns no words.`,
    "A notice comes 5 to 30 minutes after there is something new, and at most once in six hours. Your own writing gives none.",
  ],
  quiet: {
    from: "Quiet from",
    to: "Quiet until",
    hour: (hour: number): string => `${hour}`.padStart(2, "0").concat(":00"),
    hint: "In these hours nothing is shown, and nothing is made up for later: you see it when you open Counterpoint. The same hour twice means no quiet hours. They are kept on this device alone.",
  },
  switchOn: "Switch notices on",
  switchOff: "Switch notices off",
  working: "One moment…",
  failed: {
    denied:
      "This browser does not allow Counterpoint to show notices, so they stay off. You can change that in the browser’s settings for this page.",
    "no-service":
      "The company that makes your browser did not answer, so notices stay off. Some browsers have this taken out. You can try again later.",
    "no-line": (host: string): string =>
      `${host} cannot be reached just now, or cannot do this, so notices stay off. Try again when you are online.`,
  },
  cannot: "This browser cannot show notices. Everything else works the same.",
  install:
    "On an iPhone or iPad notices work once Counterpoint is on the home screen. That is up to you; everything else works the same without.",
};
