import type { HelpCountry } from "../../../help-country.ts";
import { copy, EU } from "../copies.ts";

const rights = copy("Human Rights Guide", "www.inimoigustegiid.ee/en/themes/domestic-violence/help-and-assistance");
const board = copy(
  "Social Insurance Board",
  "www.sotsiaalkindlustusamet.ee/en/news/last-year-more-3000-new-cases-domestic-violence-reached-victim-support",
  "2021-02-27",
);

export const ee: HelpCountry = {
  id: "EE",
  name: "Estonia",
  lines: [
    { kind: "emergency", name: "Police, ambulance, fire", call: "112", about: null, sources: [rights, EU] },
    {
      kind: "abuse",
      name: "Victim support",
      call: "116 006",
      about: "For everybody, day and night, free.",
      sources: [rights, board],
    },
  ],
};
