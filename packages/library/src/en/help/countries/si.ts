import type { HelpCountry } from "../../../help-country.ts";
import { copy, EU } from "../copies.ts";

const ur = copy(
  "24ur",
  "www.24ur.com/novice/slovenija/od-januarja-naprej-na-voljo-24-urna-svetovalna-linija-za-zrtve-nasilja.html",
  "2020-12",
);
const dnevnik = copy("Dnevnik", "www.dnevnik.si/1042946189/kronika/-24urna-linija-za-zrtve-nasilja", "2020-12");
const stiska = copy(
  "24ur",
  "www.24ur.com/novice/slovenija-v-stiski/nasilja-je-vec-se-bolj-je-skrito-odhod-je-najbolj-nevaren-trenutek.html",
);
const novice = copy("Novice", "novice.si/page/prekolesarimo-svet-preprecimo-samomore/", "2016-08");

export const si: HelpCountry = {
  id: "SI",
  name: "Slovenia",
  lines: [
    { kind: "emergency", name: "Police", call: "113", about: null, sources: [ur, stiska] },
    { kind: "emergency", name: "Ambulance, fire", call: "112", about: null, sources: [stiska, EU] },
    {
      kind: "abuse",
      name: "SOS telefon",
      call: "080 11 55",
      about: "For everybody, day and night.",
      sources: [ur, dnevnik],
    },
    {
      kind: "crisis",
      name: "Samarijan and Sopotnik",
      call: "116 123",
      about: "Day and night, free.",
      sources: [novice],
    },
    { kind: "children", name: "TOM telefon", call: "116 111", about: null, sources: [ur, dnevnik] },
  ],
};
