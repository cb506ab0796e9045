import type { HelpCountry } from "../../../help-country.ts";
import { copy, EU } from "../copies.ts";

const line = copy("1522", "www.1522.eu/cose-1522/?lang=en");
const istat = copy(
  "Istat",
  "www.istat.it/it/violenza-sulle-donne/la-fuoriuscita-dalla-violenza/numero-di-pubblica-utilit%C3%A0-1522",
);
const azzurro = copy("Telefono Azzurro", "azzurro.it/it/cosa-facciamo/caso-di-emergenza/114-emergenza-infanzia");
const trieste = copy("City of Trieste", "www.comune.trieste.it/114-emergenza-infanzia");
const sky = copy(
  "Sky TG24",
  "tg24.sky.it/cronaca/2025/04/23/telefono-azzurro-numeri-intervento-giubileo",
  "2025-04-23",
);

export const it: HelpCountry = {
  id: "IT",
  name: "Italy",
  lines: [
    { kind: "emergency", name: "Police, ambulance, fire", call: "112", about: null, sources: [istat, EU] },
    {
      kind: "abuse",
      name: "1522",
      call: "1522",
      about: "For women, day and night, free, in 11 languages.",
      sources: [line, istat],
    },
    {
      kind: "children",
      name: "114 Emergenza Infanzia",
      call: "114",
      about: "When a child is in danger. Day and night.",
      sources: [azzurro, trieste],
    },
    {
      kind: "children",
      name: "Telefono Azzurro",
      call: "19696",
      about: "For children, day and night, free.",
      sources: [sky],
    },
  ],
};
