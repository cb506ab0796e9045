import type { HelpCountry } from "../../../help-country.ts";
import { copy } from "../copies.ts";

const zurich = copy("City of Zürich", "stadt-zuerich.ch/de/stadtleben/sicherheit/gewalt/haeusliche-gewalt.html");
const ar = copy("Hallo AR, canton of Appenzell Ausserrhoden", "www.hallo-ar.ch/fr/partenariat-et-enfants/conflits");
const withYou = copy("with you", "with-you.ch/de/du-bist-nicht-allein");
const hand = copy(
  "Die Dargebotene Hand",
  "www.143.ch/2014/11/25/tel-143-a-lecoute-des-situations-de-violence-domestique/",
  "2014-11-25",
);

export const ch: HelpCountry = {
  id: "CH",
  name: "Switzerland",
  lines: [
    { kind: "emergency", name: "Police", call: "117", about: null, sources: [zurich, ar] },
    {
      kind: "abuse",
      name: "with you",
      address: "with-you.ch",
      about: "Shows victim support and shelters, for women and for men.",
      sources: [withYou],
    },
    {
      kind: "crisis",
      name: "Die Dargebotene Hand",
      call: "143",
      about: "Day and night. Also for men who want to talk about what they did.",
      sources: [hand],
    },
    { kind: "children", name: "Pro Juventute", call: "147", about: "Free.", sources: [ar] },
  ],
};
