import type { HelpCountry } from "../../../help-country.ts";
import { copy } from "../copies.ts";

const rappler = copy("Rappler", "www.rappler.com/nation/emergency-hotline-caters-gender-based-violence/", "2021-12");
const tribune = copy(
  "Daily Tribune",
  "tribune.net.ph/2026/03/02/unified-911-system-triggers-domestic-violence-reporting-surge",
  "2026-03-02",
);

export const ph: HelpCountry = {
  id: "PH",
  name: "Philippines",
  lines: [
    {
      kind: "emergency",
      name: "Police, ambulance, fire",
      call: "911",
      about: "Day and night, free.",
      sources: [rappler, tribune],
    },
    {
      kind: "abuse",
      name: "911",
      call: "911",
      about: "Its people are trained for violence at home too.",
      sources: [rappler, tribune],
    },
  ],
};
