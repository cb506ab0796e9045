import type { HelpCountry } from "../../../help-country.ts";
import { copy } from "../copies.ts";

const aluma = copy("Aluma Centre", "aluma-centers.org.il/en/emergency-instructions/");
const welfare = copy(
  "Q Telegram, quoting the Ministry of Welfare",
  "qtelegram.com/data-of-the-ministry-of-social-protection-on-the-assistance-provided-to-women-who-have-been-subjected-to-violence/40323/",
  "2022",
);
const times = copy(
  "The Times of Israel",
  "www.timesofisrael.com/domestic-violence-complaints-increased-by-10-this-year-ministry-data-shows/",
  "2021-11-17",
);

export const il: HelpCountry = {
  id: "IL",
  name: "Israel",
  lines: [
    { kind: "emergency", name: "Police", call: "100", about: null, sources: [aluma, welfare] },
    {
      kind: "abuse",
      name: "Ministry of Welfare",
      call: "118",
      about: "For everybody, day and night, in Hebrew, Arabic, English, Russian and Amharic.",
      sources: [times, welfare],
    },
  ],
};
