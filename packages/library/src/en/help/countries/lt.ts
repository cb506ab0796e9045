import type { HelpCountry } from "../../../help-country.ts";
import { copy, EU } from "../copies.ts";

const police = copy("Lithuanian police", "www.epolicija.lt/web/guest/svarbi-informacija");

export const lt: HelpCountry = {
  id: "LT",
  name: "Lithuania",
  lines: [
    { kind: "emergency", name: "Police, ambulance, fire", call: "112", about: null, sources: [police, EU] },
    { kind: "crisis", name: "Vilties linija", call: "116 123", about: "Day and night.", sources: [police] },
  ],
};
