import type { HelpCountry } from "../../../help-country.ts";
import { copy, EU } from "../copies.ts";

const unhcr = copy("UNHCR", "help.unhcr.org/slovakia/services/have-you-experienced-violence/");
const teraz = copy(
  "TASR",
  "www.teraz.sk/slovensko/obetiam-domaceho-nasilia-zostava-pom/522369-clanok.html",
  "2021-01-22",
);

export const sk: HelpCountry = {
  id: "SK",
  name: "Slovakia",
  lines: [
    { kind: "emergency", name: "Police, ambulance, fire", call: "112", about: "Police: 158.", sources: [unhcr, EU] },
    {
      kind: "abuse",
      name: "National line for women who live with violence",
      call: "0800 212 212",
      about: "Day and night, free. Men are helped as well.",
      sources: [unhcr, teraz],
    },
    { kind: "children", name: "Helpline for children at risk", call: "0800 191 222", about: null, sources: [unhcr] },
  ],
};
