import type { HelpCountry } from "../../../help-country.ts";
import { copy, EU } from "../copies.ts";

const nie = copy("gewalt-ist-nie-ok.at", "gewalt-ist-nie-ok.at/en/what-can-i-do-how-can-i-protect-myself");
const house = copy("Frauenhaus Mödling", "www.xn--frauenhausmdling-wwb.at/news/frauenhelpline-0800-222-555/");
const kurier = copy(
  "Kurier",
  "kurier.at/chronik/oesterreich/anrufe-frauenhelpline-gewalt-zunahme/403137830",
  "2026-03-05",
);
const orf = copy("ORF Steiermark", "steiermark.orf.at/stories/3222353/");
const kleine = copy(
  "Kleine Zeitung",
  "www.kleinezeitung.at/kaernten/18906935/gewalt-und-krisen-immer-mehr-kaerntner-maenner-fragen-um-hilfe",
);
const ief = copy("IEF Wien", "www.ief.at/at-familie-krisenhotline-fuer-maenner/", "2021-11-08");
const beratung = copy("Familienberatung, Federal Chancellery", "familienberatung.gv.at/ueber-uns.html");
const kanzleramt = copy(
  "Federal Chancellery",
  "www.bundeskanzleramt.gv.at/bundeskanzleramt/nachrichten-der-bundesregierung/2025/08/familienministerin-plakolm-meilenstein-fuer-familienberatung-in-oesterreich.html",
  "2025-08",
);

export const at: HelpCountry = {
  id: "AT",
  name: "Austria",
  lines: [
    { kind: "emergency", name: "Police", call: "133", about: null, sources: [nie] },
    { kind: "emergency", name: "Police, ambulance, fire", call: "112", about: null, sources: [EU] },
    {
      kind: "abuse",
      name: "Frauenhelpline gegen Gewalt",
      call: "0800 222 555",
      about: "For women, day and night, free.",
      sources: [house, kurier],
    },
    {
      kind: "men",
      name: "Männernotruf",
      call: "0800 246 247",
      about: "For men in a hard time, day and night, free.",
      sources: [orf, kleine],
    },
    {
      kind: "own-behaviour",
      name: "Männerinfo",
      call: "0800 400 777",
      about: "For men who hurt others or fear they will. Day and night, free.",
      sources: [ief],
    },
    { kind: "children", name: "Rat auf Draht", call: "147", about: null, sources: [nie] },
    {
      kind: "couples",
      name: "Familienberatung",
      address: "familienberatung.gv.at",
      about: "Counselling for families and couples in every district, also online.",
      sources: [beratung, kanzleramt],
    },
  ],
};
