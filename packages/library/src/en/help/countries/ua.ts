import type { HelpCountry } from "../../../help-country.ts";
import { copy } from "../copies.ts";

const babel = copy(
  "Babel",
  "babel.ua/en/news/111379-cases-of-domestic-violence-in-ukraine-have-increased-by-80-since-last-year",
  "2024-10-03",
);
const justice = copy("Ministry of Justice", "pravo.minjust.gov.ua/en/programs/violence");

export const ua: HelpCountry = {
  id: "UA",
  name: "Ukraine",
  lines: [
    { kind: "emergency", name: "Police", call: "102", about: null, sources: [justice, babel] },
    {
      kind: "abuse",
      name: "Government line",
      call: "15 47",
      about: "For everybody, day and night, free from a mobile.",
      sources: [babel],
    },
    {
      kind: "abuse",
      name: "National line",
      call: "116 123",
      about: "For everybody, day and night, free. From a mobile.",
      sources: [justice, babel],
    },
    {
      kind: "children",
      name: "National line for children",
      call: "116 111",
      about: "From a mobile.",
      sources: [babel],
    },
  ],
};
