import type { HelpCountry } from "../../../help-country.ts";
import { copy, EU } from "../copies.ts";

const justice = copy(
  "European e-Justice Portal",
  "e-justice.europa.eu/contentPresentation?init=true&member=1&idSubpage=9&CYPRUS=&idCountry=cy&idTaxonomy=171&isJSOffEnabled=1",
);
const mail = copy(
  "Cyprus Mail",
  "cyprus-mail.com/2020/03/18/coronavirus-calls-up-by-30-per-cent-to-domestic-violence-helpline/",
  "2020-03-18",
);

export const cy: HelpCountry = {
  id: "CY",
  name: "Cyprus",
  lines: [
    { kind: "emergency", name: "Police", call: "199", about: "112 works as well.", sources: [justice, EU] },
    { kind: "abuse", name: "SPAVO", call: "1440", about: "For everybody, day and night.", sources: [justice, mail] },
    { kind: "children", name: "Helpline for children", call: "116 111", about: null, sources: [justice] },
  ],
};
