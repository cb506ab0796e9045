import type { HelpCountry } from "../../../help-country.ts";
import { copy, EU } from "../copies.ts";

const ma = copy(
  "MTI",
  "www.ma.hu/belfold/356405/A_segelyhivo_szamok_mellett_applikacio_es_chates_szolgaltatas_is_segiti_a_bajban_levoket?place=srss",
  "2020-12",
);
const felvidek = copy("Felvidék.ma", "felvidek.ma/?p=283210");

export const hu: HelpCountry = {
  id: "HU",
  name: "Hungary",
  lines: [
    { kind: "emergency", name: "Police, ambulance, fire", call: "112", about: null, sources: [EU] },
    { kind: "abuse", name: "OKIT", call: "06 80 20 55 20", about: "For everybody, day and night.", sources: [ma] },
    {
      kind: "crisis",
      name: "Lelki Elsősegély",
      call: "116 123",
      about: "Day and night, free.",
      sources: [ma, felvidek],
    },
  ],
};
