import type { HelpDirectory, HelpNumber, HelpSection } from "../types.ts";

const CHECKED = "2026-11-23";

const numbers: readonly HelpNumber[] = [
  {
    id: "help-112",
    version: 1,
    kind: "number",
    number: "112",
    where: "European Union, and some other countries",
    text: "Free from any phone in the European Union. In some other places, such as Australia, a mobile network passes the call on to the local number. If you know the local number, use that one.",
    sources: [
      {
        title: "112: The number that can save your life, European Commission",
        address: "ec.europa.eu/unitedkingdom/press/frontpage/100211_en.htm",
        checked: CHECKED,
      },
      {
        title: "112 (emergency telephone number), Wikipedia",
        address: "en.wikipedia.org/wiki/112_(emergency_telephone_number)",
        checked: CHECKED,
      },
    ],
  },
  {
    id: "help-911",
    version: 1,
    kind: "number",
    number: "911",
    where: "United States and Canada",
    text: "Police, ambulance and fire service.",
    sources: [
      {
        title: "Consumer information on 9-1-1, Federal Communications Commission",
        address: "www.fcc.gov/consumer-information",
        checked: CHECKED,
      },
    ],
  },
  {
    id: "help-999",
    version: 1,
    kind: "number",
    number: "999",
    where: "United Kingdom",
    text: "If you cannot speak on a mobile, stay on the line and press 55 when you are asked to.",
    sources: [
      {
        title: "Immediate danger, Isle of Wight Council",
        address: "www.iow.gov.uk/housing-and-adult-social-care/adult-social-care/adult-safeguarding/immediate-danger/",
        checked: CHECKED,
      },
      {
        title: "Get support, Standing Together Against Domestic Abuse",
        address: "www.standingtogether.org.uk/get-support",
        checked: CHECKED,
      },
    ],
  },
  {
    id: "help-000",
    version: 1,
    kind: "number",
    number: "000",
    where: "Australia",
    text: "Say “police”, “fire” or “ambulance” when you are asked, and stay on the line.",
    sources: [
      {
        title: "Call Triple Zero, New South Wales Police Force",
        address: "www.police.nsw.gov.au/?a=6943",
        checked: CHECKED,
      },
    ],
  },
  {
    id: "help-111",
    version: 1,
    kind: "number",
    number: "111",
    where: "New Zealand",
    text: "Free, also from a mobile phone with no credit left.",
    sources: [
      {
        title: "Calling emergency 111, New Zealand Police",
        address: "www.police.govt.nz/contact-us/calling-emergency-111",
        checked: CHECKED,
      },
    ],
  },
];

const someone: HelpSection = {
  id: "help-someone",
  version: 1,
  kind: "section",
  title: "Somebody to talk to",
  paragraphs: [
    "These lists show helplines by country. You can open them on a safer device by typing the address. They are websites, so they work only online and can end up in the browser’s history.",
  ],
  sources: [],
};

const directories: readonly HelpDirectory[] = [
  {
    id: "help-findahelpline",
    version: 1,
    kind: "directory",
    name: "Find A Helpline",
    address: "findahelpline.com",
    text: "Free lines by country, by phone, text or chat, for anybody in distress. Some are for abuse, some for thoughts of ending your life.",
    sources: [{ title: "Helplines in Australia, Find A Helpline", address: "findahelpline.com/AU", checked: CHECKED }],
  },
  {
    id: "help-lila",
    version: 1,
    kind: "directory",
    name: "Lila.help",
    address: "lila.help",
    text: "Helplines and shelters for women who are hurt or threatened, in nearly every country. Run by the Global Network of Women’s Shelters.",
    sources: [
      { title: "About Lila.help, in Swahili", address: "lila.help/swa/kuhusu-lila-help", checked: CHECKED },
      {
        title: "News, Global Network of Women’s Shelters",
        address: "gnws.org/category/news/page/2/",
        checked: CHECKED,
      },
    ],
  },
  {
    id: "help-befrienders",
    version: 1,
    kind: "directory",
    name: "Befrienders Worldwide",
    address: "befrienders.org",
    text: "If living feels too hard: volunteers who listen and do not judge, at centres in about thirty countries.",
    sources: [
      { title: "What we do, Befrienders Worldwide", address: "www.befrienders.org/what-we-do", checked: CHECKED },
    ],
  },
  {
    id: "help-hotpeach",
    version: 1,
    kind: "directory",
    name: "HotPeachPages",
    address: "hotpeachpages.net",
    text: "An older list, by country and in many languages, of people who help where there is violence at home.",
    sources: [
      {
        title: "The International Hot Peach Pages",
        address: "www.hotpeachpages.net/a/HPParticle.htm",
        checked: "2026-11-26",
      },
    ],
  },
];

export const helpFacts: readonly (HelpNumber | HelpSection | HelpDirectory)[] = [...numbers, someone, ...directories];
