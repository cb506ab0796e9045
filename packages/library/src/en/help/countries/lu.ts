import type { HelpCountry } from "../../../help-country.ts";
import { copy, EU } from "../copies.ts";

const rtl = copy("RTL Today", "today.rtl.lu/news/luxembourg/a/2141913.html", "2023-11");
const essentiel = copy("L’essentiel", "www.lessentiel.lu/de/luxemburg/story/23263626", "2020-04");
const quotidien = copy("Le Quotidien", "lequotidien.lu/luxembourg/un-numero-durgence-contre-les-violences-domestiques");
const lux = copy("RTL", "www.rtl.lu/news/national/a/1489213.html");

export const lu: HelpCountry = {
  id: "LU",
  name: "Luxembourg",
  lines: [
    {
      kind: "emergency",
      name: "Police",
      call: "113",
      about: "Also by text message, with your name and address.",
      sources: [rtl, essentiel],
    },
    { kind: "emergency", name: "Ambulance, fire", call: "112", about: null, sources: [EU] },
    {
      kind: "abuse",
      name: "Helpline Violence",
      call: "2060 1060",
      about: "For women and men, from 12 to 20, every day.",
      sources: [quotidien, essentiel],
    },
    { kind: "men", name: "infoMann", call: "274 965", about: null, sources: [lux] },
    {
      kind: "own-behaviour",
      name: "Riicht Eraus",
      call: "2755 5800",
      about: "For people who feel that they turn violent. Run by the Red Cross.",
      sources: [lux],
    },
  ],
};
