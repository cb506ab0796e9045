import type { HelpCountry } from "../../../help-country.ts";
import { copy } from "../copies.ts";

const lokmat = copy(
  "Lokmat Times",
  "www.lokmattimes.com/technology/over-29-lakh-phone-calls-handled-by-tele-manas-cells-savitri-thakur-2/",
  "2025-12-13",
);
const rti = copy(
  "Right to Information Wiki",
  "righttoinformation.wiki/_export/xhtml/rights/women-helpline-181",
  "2026-06-19",
);
const nilgiris = copy("Visit Nilgiris", "visitnilgiris.org/en/rights/women-child-safety");
const shillong = copy(
  "The Shillong Times",
  "theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-over-18-1-lakh-calls-centre/",
  "2025-02-07",
);
const hindu = copy(
  "The Hindu",
  "www.thehindu.com/incoming/tele-manas-prevents-over-20-suicides-after-inter-results/article66835021.ece/amp/",
  "2023-05-11",
);

export const india: HelpCountry = {
  id: "IN",
  name: "India",
  lines: [
    { kind: "emergency", name: "Police, ambulance, fire", call: "112", about: null, sources: [rti, lokmat] },
    {
      kind: "abuse",
      name: "Women Helpline",
      call: "181",
      about: "For women, day and night, free.",
      sources: [rti, lokmat],
    },
    {
      kind: "crisis",
      name: "Tele-MANAS",
      call: "14416",
      about: "Day and night, free, in 20 languages.",
      sources: [shillong, hindu],
    },
    { kind: "children", name: "Child Helpline", call: "1098", about: "Day and night.", sources: [lokmat, nilgiris] },
  ],
};
