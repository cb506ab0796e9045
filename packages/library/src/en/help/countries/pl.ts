import type { HelpCountry } from "../../../help-country.ts";
import { copy, EU } from "../copies.ts";

const pap = copy(
  "PAP MediaRoom",
  "pap-mediaroom.pl/zdrowie-i-styl-zycia/30-lat-realnej-pomocy-jubileusz-ogolnopolskiego-pogotowia-dla-osob-doznajacych",
  "2025",
);
const dziennik = copy(
  "Dziennik",
  "edukacja.dziennik.pl/aktualnosci/artykuly/9394589,telefony-zaufania-dla-dzieci-i-mlodziezy-2024-gdzie-otrzymasz-pomoc.html",
  "2024-01",
);
const policja = copy(
  "Police of Małopolska",
  "malopolska.policja.gov.pl/pl/content/116-111-tel-zaufania-dla-dzieci-i-mlodziezy",
);
const kampania = copy("Kampania na zdrowie", "kampanianazdrowie.pl/pomoc/");

export const pl: HelpCountry = {
  id: "PL",
  name: "Poland",
  lines: [
    { kind: "emergency", name: "Police, ambulance, fire", call: "112", about: null, sources: [EU] },
    {
      kind: "abuse",
      name: "Niebieska Linia",
      call: "800 120 002",
      about: "For everybody, day and night, free.",
      sources: [pap],
    },
    {
      kind: "crisis",
      name: "Centrum Wsparcia",
      call: "800 70 2222",
      about: "For adults, day and night, free.",
      sources: [kampania],
    },
    {
      kind: "children",
      name: "Telefon zaufania",
      call: "116 111",
      about: "Day and night, free.",
      sources: [dziennik, policja],
    },
  ],
};
