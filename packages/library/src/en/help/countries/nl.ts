import type { HelpCountry } from "../../../help-country.ts";
import { copy, EU } from "../copies.ts";

const rijk = copy(
  "Government of the Netherlands",
  "www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld",
);
const bergen = copy(
  "Municipality of Bergen",
  "zorg.bergen.nl/is/een-vraag-over-2/zorg-en-ondersteuning/geweld-of-overlast/huiselijk-geweld",
);
const upday = copy(
  "ANP, by Upday",
  "www.upday.com/nl/binnenland/nummer-113-nu-gratis-betere-hulp-bij-zelfdodingsgedachten/pj8neqt",
  "2025-10-03",
);
const nu = copy(
  "NU.nl",
  "www.nu.nl/binnenland/6062813/hulplijn-113-nu-ook-rechtstreeks-bereikbaar-voor-zelfmoordpreventie.html?redirect=1",
  "2020-07",
);
const friends = copy("Vrienden van de Kindertelefoon", "www.vriendenkindertelefoon.nl/kindertelefoon");
const metro = copy(
  "Metro",
  "www.metronieuws.nl/in-het-nieuws/2019/09/hoera-de-kindertelefoon-bestaat-40-jaar",
  "2019-09",
);

export const nl: HelpCountry = {
  id: "NL",
  name: "Netherlands",
  lines: [
    { kind: "emergency", name: "Police, ambulance, fire", call: "112", about: null, sources: [rijk, EU] },
    {
      kind: "abuse",
      name: "Veilig Thuis",
      call: "0800 2000",
      about: "For everybody, day and night, free. Not shown on the bill.",
      sources: [rijk, bergen],
    },
    {
      kind: "own-behaviour",
      name: "Veilig Thuis",
      call: "0800 2000",
      about: "Also for people who hurt somebody at home.",
      sources: [rijk],
    },
    {
      kind: "crisis",
      name: "113 Zelfmoordpreventie",
      call: "113",
      about: "Day and night, free.",
      sources: [upday, nu],
    },
    {
      kind: "children",
      name: "Kindertelefoon",
      call: "0800 0432",
      about: "From 8 to 18, from 11 to 21, free.",
      sources: [friends, metro],
    },
  ],
};
