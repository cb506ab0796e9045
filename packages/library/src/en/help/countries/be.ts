import type { HelpCountry } from "../../../help-country.ts";
import { copy, EU } from "../copies.ts";

const line = copy("1712", "www.1712.be/nl/over-1712");
const ieper = copy("Kit Ieper", "kitieper.be/hulplijn-1712/");
const belgium = copy(
  "Belgian government",
  "news.belgium.be/nl/uitbreiding-van-lijst-van-nooddiensten-met-hulplijnen-voor-gendergerelateerd-en-intrafamiliaal",
  "2023-04-14",
);
const triene = copy("Triene Lecompte", "www.trienelecompte.com/slachtofferhulp/");
const focus = copy("Focus & WTV", "www.focus-wtv.be/nieuws/hulplijn-1712-tegen-geweld-gemiddeld-5-telefoons-dag");

export const be: HelpCountry = {
  id: "BE",
  name: "Belgium",
  lines: [
    { kind: "emergency", name: "Police", call: "101", about: null, sources: [line, triene] },
    { kind: "emergency", name: "Ambulance, fire", call: "112", about: null, sources: [line, EU] },
    { kind: "abuse", name: "1712", call: "1712", about: "In Dutch. For everybody, free.", sources: [line, belgium] },
    {
      kind: "abuse",
      name: "Écoute Violences Conjugales",
      call: "0800 30 030",
      about: "In French. For everybody.",
      sources: [belgium],
    },
    {
      kind: "own-behaviour",
      name: "1712",
      call: "1712",
      about: "Also for people who sometimes hurt somebody.",
      sources: [line, ieper],
    },
    { kind: "crisis", name: "Zelfmoordlijn", call: "1813", about: "In Dutch.", sources: [focus] },
    {
      kind: "crisis",
      name: "Tele-Onthaal",
      call: "106",
      about: "In Dutch, day and night, free. Not shown on the bill.",
      sources: [triene, focus],
    },
    { kind: "children", name: "Awel", call: "102", about: "In Dutch, free.", sources: [triene] },
  ],
};
