import type { HelpEntry, Pack } from "../types.ts";
import { helpFacts } from "./help-facts.ts";

const CHECKED = "2026-11-23";

const first: readonly HelpEntry[] = [
  {
    id: "help-start",
    version: 1,
    kind: "section",
    title: "If you do not feel safe",
    paragraphs: [
      "You do not have to word anything better, share anything, or stay on this page.",
      "What somebody does to you is not your fault. Being afraid of your partner is not a question of balance, and nothing in this book asks you to stay.",
      "This page is stored with the app. Opening it works offline, sends nothing and is written down nowhere in the app.",
    ],
    sources: [],
  },
  {
    id: "help-now",
    version: 2,
    kind: "section",
    title: "If it is dangerous now",
    paragraphs: [
      "Call the emergency number of the country you are in. Choose it above, or see whether it is one of these.",
    ],
    sources: [],
  },
];

const after: readonly HelpEntry[] = [
  {
    id: "help-calls",
    version: 1,
    kind: "section",
    title: "Calls leave a trace",
    paragraphs: [
      "A call can be seen in the phone’s list of calls and later on the bill. Deleting it from the list does not take it off the bill.",
      "If somebody else sees your bill or picks up your phone, a friend’s phone or one at work leaves no record on yours.",
    ],
    sources: [
      { title: "Internet and Phone Safety, DVRP", address: "dvrp.org/internet-and-phone-safety", checked: CHECKED },
      {
        title: "Finding Safety and Support: Technology, New York State Office for the Prevention of Domestic Violence",
        address: "opdv.ny.gov/help/fss/part7.html",
        checked: CHECKED,
      },
    ],
  },
  {
    id: "help-device",
    version: 1,
    kind: "section",
    title: "A safer device",
    paragraphs: [
      "Somebody who can get at your phone or computer may be able to see what you do with it, also from far away. A computer in a library or a trusted friend’s phone is safer for looking up help.",
      "Changing your habits all at once, such as wiping the whole history, can be noticed and can bring danger. You can go on using your own device for everyday things, and talk to a helpline before you change anything.",
    ],
    sources: [
      {
        title: "Digital Safety, New York State Coalition Against Domestic Violence",
        address: "nyscadv.org/digital-safety",
        checked: CHECKED,
      },
      {
        title: "Technology Safety, peacefromdv.org",
        address: "peacefromdv.org/get-help/technology-safety",
        checked: CHECKED,
      },
    ],
  },
  {
    id: "help-exit",
    version: 2,
    kind: "section",
    title: "What quick exit can do, and what it cannot",
    paragraphs: [
      "Quick exit puts a plain page in place of this one. When the app is opened again, a blank cover stands in front of it. If you set a lock, it is locked too. Pressing Shift three times does the same.",
      "It cannot clear the browser’s history. It cannot hide that the app is on this device. It cannot stop anybody who watches the screen, or a program that does.",
    ],
    sources: [],
  },
  {
    id: "help-limits",
    version: 2,
    kind: "section",
    title: "What this page does not have",
    paragraphs: [
      "Each number and address was seen in a stored copy of the page named beside it. What we could not find in one is left out, so most countries have more lines than are here.",
      "A copy may be older than the day on which it was read, and numbers change. If one does not answer, call the emergency number or look in the lists.",
      "This book has not been reviewed by survivors or advocates so far. It does not claim to keep you safe.",
    ],
    sources: [],
  },
];

/** The whole page, in the order in which it is read. It is shown without a lock, offline, and nothing counts its readers. */
export const help: Pack<HelpEntry> = { lang: "en", entries: [...first, ...helpFacts, ...after] };
