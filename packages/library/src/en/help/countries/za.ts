import type { HelpCountry } from "../../../help-country.ts";
import { copy } from "../copies.ts";

const gbv = copy("Gender-Based Violence Command Centre", "gbv.org.za/about-us");
const cape = copy(
  "CapeTalk",
  "www.capetalk.co.za/articles/383281/gbv-call-centre-received-over-120-000-calls-in-the-first-three-weeks-of-lockdown",
  "2020-05-11",
);
const vox = copy("The Daily Vox", "www.thedailyvox.co.za/important-resources-for-the-lockdown/", "2020-03-27");
const afri = copy(
  "AfriGIS, quoting The Citizen",
  "www.afrigis.co.za/news/24-hour-gender-violence-call-centre-launched/",
  "2014-03-26",
);
const imago = copy("Imago Africa", "imagoafrica.co.za/for-professionals/famsa/");

export const za: HelpCountry = {
  id: "ZA",
  name: "South Africa",
  lines: [
    { kind: "emergency", name: "Police", call: "10111", about: null, sources: [gbv, cape] },
    {
      kind: "abuse",
      name: "GBV Command Centre",
      call: "0800 428 428",
      about: "For women and men, day and night, free.",
      sources: [gbv, afri],
    },
    { kind: "abuse", name: "Stop Gender Violence Helpline", call: "0800 150 150", about: "Free.", sources: [vox] },
    { kind: "crisis", name: "SADAG suicide line", call: "0800 567 567", about: "From 8 to 20.", sources: [vox] },
    {
      kind: "couples",
      name: "Families South Africa (FAMSA)",
      call: "011 975 7106",
      about: "The head office of 28 places that help families and couples.",
      sources: [imago],
    },
  ],
};
