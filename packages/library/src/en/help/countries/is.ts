import type { HelpCountry } from "../../../help-country.ts";
import { copy } from "../copies.ts";

const mcc = copy(
  "Multicultural Information Centre",
  "mcc.is/living-in-iceland/personal-matters/violence-abuse-and-negligence",
);
const teen = copy("112.is", "www.112.is/en/teenagers-abuse-info");
const police = copy("Icelandic Police", "logreglan.is/?p=34668");

export const iceland: HelpCountry = {
  id: "IS",
  name: "Iceland",
  lines: [
    {
      kind: "emergency",
      name: "Police, ambulance, fire",
      call: "112",
      about: "Also for any question about violence, and by chat at 112.is.",
      sources: [mcc, teen],
    },
    {
      kind: "abuse",
      name: "Kvennaathvarfið",
      call: "561 1205",
      about: "A shelter for women and their children.",
      sources: [police],
    },
    { kind: "crisis", name: "1717", call: "1717", about: "Day and night.", sources: [teen] },
  ],
};
