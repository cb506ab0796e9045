import type { HelpCountry } from "../../../help-country.ts";
import { copy, EU } from "../copies.ts";

const gov = copy(
  "Commission on Gender-Based Violence",
  "www.gov.mt/en/Government/DOI/Press%20Releases/Pages/2020/March/20/pr200532en.aspx",
  "2020-03-20",
);
const times = copy("Times of Malta", "www.timesofmalta.com/article/call-me.455652");
const today = copy(
  "MaltaToday",
  "maltatoday.com.mt/news/national/22264/appogg-helpline-recieved-11-816-calls-in-2011-20121030",
  "2012-10-30",
);

export const mt: HelpCountry = {
  id: "MT",
  name: "Malta",
  lines: [
    { kind: "emergency", name: "Police, ambulance, fire", call: "112", about: null, sources: [gov, EU] },
    {
      kind: "abuse",
      name: "Supportline 179",
      call: "179",
      about: "For everybody, day and night, free.",
      sources: [gov, times],
    },
    { kind: "crisis", name: "Supportline 179", call: "179", about: "For any hard time.", sources: [times, today] },
    {
      kind: "children",
      name: "Supportline 179",
      call: "179",
      about: "For callers of any age.",
      sources: [times, today],
    },
  ],
};
