import type { HelpCountry } from "../../../help-country.ts";
import { copy, EU } from "../copies.ts";

const fire = copy("State Fire and Rescue Service", "vugd.gov.lv/en/what-do-when-you-call-112");
const cietu = copy(
  "Legal Aid Administration",
  "www.cietusajiem.lv/lv/par-mums/aktualitates/atbalsta-talruna-noziegumos-cietusajiem-darbibas-rezultati-2017-gada-pusgada/",
  "2017",
);
const bb = copy(
  "Baltijas balss",
  "bb.lv/statja/nasha-latvija/2025/10/15/otcaiavsiesia-ziteli-latvii-mogut-pozvonit-po-telefonu-ix-vzbodriat-po-latysski-i-po-russki",
  "2025-10-15",
);
const novaya = copy(
  "Novaya Gazeta Baltia",
  "novayagazeta.ee/articles/2025/05/08/v-latvii-otkryli-goriachuiu-liniiu-po-profilaktike-nasiliia-dlia-tekh-kto-chuvstvuet-to-mozhet-poteriat-kontrol-nad-emotsiiami-news",
  "2025-05-08",
);

export const lv: HelpCountry = {
  id: "LV",
  name: "Latvia",
  lines: [
    {
      kind: "emergency",
      name: "Police, ambulance, fire",
      call: "112",
      about: "Free, also by text message.",
      sources: [fire, EU],
    },
    {
      kind: "abuse",
      name: "Helpline for victims of crime",
      call: "116 006",
      about: "For everybody, free.",
      sources: [cietu],
    },
    {
      kind: "own-behaviour",
      name: "Skalbes",
      call: "22 045 225",
      about: "For people who fear that they will hurt somebody.",
      sources: [novaya],
    },
    { kind: "crisis", name: "Skalbes", call: "116 123", about: "Day and night, free, also in English.", sources: [bb] },
  ],
};
