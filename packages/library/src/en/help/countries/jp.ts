import type { HelpCountry } from "../../../help-country.ts";
import { copy } from "../copies.ts";

const joyn = copy("Joyn Tokyo", "joyn.tokyo/about-japan/useful-resources/japan-emergency-numbers");
const gtn = copy("GTN Life Support", "nrnachiba.com/making-emergency-calls");
const kyodo = copy(
  "Kyodo News",
  "english.kyodonews.net/news/2020/04/17cba11cdc95-new-hotline-to-begin-for-domestic-violence-victims-stuck-at-home.html",
  "2020-04-17",
);
const mixess = copy(
  "Mixess",
  "mixess.jp/blog/multilingual-hotline-for-domestic-violence-victims-amid-covid-19-in-japan/",
  "2020-05-22",
);

export const jp: HelpCountry = {
  id: "JP",
  name: "Japan",
  lines: [
    { kind: "emergency", name: "Police", call: "110", about: "Ambulance and fire: 119.", sources: [joyn, gtn] },
    {
      kind: "abuse",
      name: "DV Hotline Plus",
      call: "0120-279-889",
      about: "For everybody, day and night, free.",
      sources: [kyodo, mixess],
    },
    { kind: "crisis", name: "TELL Lifeline", call: "0800-300-8355", about: "In English.", sources: [joyn] },
    { kind: "children", name: "Child abuse line", call: "189", about: null, sources: [joyn] },
  ],
};
