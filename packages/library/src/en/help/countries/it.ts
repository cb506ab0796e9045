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
const helpline = copy(
  "Gay Help Line",
  "gayhelpline.it/en/gay-help-line-19-anni-di-lotta-allomotransfobia-il-416-vittima-di-violenza-in-famiglia",
);
const tempo = copy(
  "Il Tempo",
  "www.iltempo.it/attualita/2025/03/25/news/gay-help-line-compie-19-anni-presidente-rocca-lazio-nessuno-spazio-alle-discriminazioni-41975367/",
  "2025-03-25",
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
      kind: "lgbtq",
      name: "Gay Help Line",
      call: "800 713 713",
      about: "Free.",
      sources: [helpline, tempo],
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
