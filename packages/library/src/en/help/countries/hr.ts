import type { HelpCountry } from "../../../help-country.ts";
import { copy, EU } from "../copies.ts";

const justice = copy(
  "European e-Justice Portal",
  "beta.e-justice.europa.eu/171/SV/victims__rights__by_country?CROATIA&action=maximizeMS&clang=en&idSubpage=5&member=1",
);
const monitor = copy("Monitor.hr", "www.monitor.hr/prosle-godine-u-svijetu-je-oko-50-tisuca-zena-ubila-bliska-osoba/");
const zena = copy("Žena", "zena.net.hr/bolja-ja/nacionalni-dan-borbe-protiv-nasilja-nad-zenama", "2025-09-22");

export const hr: HelpCountry = {
  id: "HR",
  name: "Croatia",
  lines: [
    { kind: "emergency", name: "Police, ambulance, fire", call: "112", about: null, sources: [EU] },
    {
      kind: "abuse",
      name: "Ženska pomoć sada",
      call: "0800 655 222",
      about: "For women, day and night.",
      sources: [justice, monitor],
    },
    {
      kind: "abuse",
      name: "National call centre for victims",
      call: "116 006",
      about: "For everybody, day and night, free, also in English.",
      sources: [zena, justice],
    },
    { kind: "children", name: "Hrabri telefon", call: "116 111", about: "On weekdays.", sources: [justice] },
  ],
};
