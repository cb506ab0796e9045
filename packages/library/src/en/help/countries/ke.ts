import type { HelpCountry } from "../../../help-country.ts";
import { copy } from "../copies.ts";

const star = copy(
  "The Star",
  "www.the-star.co.ke/news/2022-08-07-police-announce-toll-free-emergency-contacts-ahead-of-polls",
  "2022-08-07",
);
const nation = copy(
  "Nation",
  "beta.nation.co.ke/kenya/news/gender/beyond-your-parents-life-saving-resources-that-could-have-saved-teen-bride-from-death--4986762",
);
const un = copy(
  "United Nations",
  "www.un.org/en/coronavirus/someone-talk-kenya-hotline-women%E2%80%94and-men%E2%80%94-crisis",
);

export const ke: HelpCountry = {
  id: "KE",
  name: "Kenya",
  lines: [
    { kind: "emergency", name: "Police", call: "999", about: "112 and 911 work as well. Free.", sources: [star] },
    {
      kind: "abuse",
      name: "National GBV helpline",
      call: "1195",
      about: "For women and men, day and night, free.",
      sources: [nation, un],
    },
    { kind: "children", name: "Childline Kenya", call: "116", about: "Day and night, free.", sources: [nation] },
  ],
};
