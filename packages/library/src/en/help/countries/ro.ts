import type { HelpCountry } from "../../../help-country.ts";
import { copy, EU } from "../copies.ts";

const anes = copy("National Agency for Equal Opportunities", "anes.gov.ro/call-center/");
const radio = copy(
  "Radio România Actualități",
  "www.romania-actualitati.ro/stiri/romania/numarul-de-telefon-pentru-ajutorarea-victimelor-violentei-domestice-afisat-obligatoriu-in-spatiile-publice-id204609.html",
  "2025-01-16",
);
const mures = copy(
  "Radio Târgu Mureș",
  "www.radiomures.ro/stiri/119-numarul-de-urgenta-pentru-copiii-abuzati-este-disponibil-de-astazi.html",
  "2022-01-05",
);
const adz = copy("ADZ", "adz.ro/inland/artikel-inland/artikel/hotline-119-bei-gewalt-gegen-kinder", "2022-01");

export const ro: HelpCountry = {
  id: "RO",
  name: "Romania",
  lines: [
    { kind: "emergency", name: "Police, ambulance, fire", call: "112", about: null, sources: [mures, EU] },
    {
      kind: "abuse",
      name: "ANES helpline",
      call: "0800 500 333",
      about: "For everybody, day and night, free.",
      sources: [anes, radio],
    },
    {
      kind: "children",
      name: "Telefonul copilului",
      call: "119",
      about: "Day and night, free.",
      sources: [mures, adz],
    },
  ],
};
