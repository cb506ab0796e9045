import type { HelpCountry } from "../../../help-country.ts";
import { copy, EU } from "../copies.ts";

const rights = copy("Human Rights Guide", "www.humanrightsguide.bg/temi/domashno-nasilie/pomoshch-i-podpomagane");
const news = copy("News.bg", "news.bg/bulgaria/1-200-signala-za-domashno-nasilie-za-godina.html");
const utre = copy(
  "Utre",
  "blagoevgrad.utre.bg/2021/03/17/576568-116_111_e_natsionalnata_telefonna_linia_za_psihologicheska_podkrepa_ili_podavane_na_signal_za_dete_v_risk",
  "2021-03-17",
);
const animus = copy("Animus", "animusassociation.org/mejdunaroden-den-telefonna-linia/");

export const bg: HelpCountry = {
  id: "BG",
  name: "Bulgaria",
  lines: [
    { kind: "emergency", name: "Police, ambulance, fire", call: "112", about: null, sources: [rights, EU] },
    {
      kind: "abuse",
      name: "National line for domestic violence",
      call: "0800 11 977",
      about: "For everybody, day and night.",
      sources: [rights],
    },
    {
      kind: "abuse",
      name: "National line for urgent help",
      call: "0800 18 676",
      about: "From 9 to 21, free.",
      sources: [rights, news],
    },
    {
      kind: "children",
      name: "National line for children",
      call: "116 111",
      about: "Day and night, free.",
      sources: [utre, animus],
    },
  ],
};
