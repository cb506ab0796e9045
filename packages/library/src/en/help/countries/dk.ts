import type { HelpCountry } from "../../../help-country.ts";
import { copy, EU } from "../copies.ts";

const ubbely = copy("Ubbely Krisecenter", "ubbelykrisecenter.dk/faa-hjaelp");
const lev = copy(
  "Lev Uden Vold",
  "levudenvold.dk/aktuelt/nyheder/lev-uden-vold-modtog-i-2022-rekordmange-opkald/",
  "2023",
);
const tal = copy("Lev Uden Vold", "levudenvold.dk/viden-og-fakta/tal-fra-lev-uden-vold/tal-fra-hotlinen/", "2019");
const post = copy(
  "The Copenhagen Post",
  "cphpost.dk/2015-10-26/news/suicide-prevention-lifeline-gets-funding-to-stay-open-at-night/",
  "2015-10-26",
);

export const dk: HelpCountry = {
  id: "DK",
  name: "Denmark",
  lines: [
    { kind: "emergency", name: "Police, ambulance, fire", call: "112", about: null, sources: [ubbely, EU] },
    {
      kind: "abuse",
      name: "Lev Uden Vold",
      call: "1888",
      about: "For everybody, day and night, free.",
      sources: [lev],
    },
    {
      kind: "own-behaviour",
      name: "Lev Uden Vold",
      call: "1888",
      about: "Also for people who hurt somebody close to them.",
      sources: [lev, tal],
    },
    { kind: "crisis", name: "Livslinien", call: "70 20 12 01", about: null, sources: [post] },
  ],
};
