import type { HelpCountry } from "../../../help-country.ts";
import { copy } from "../copies.ts";

const justice = copy("Department of Justice", "www.justice.gc.ca/eng/cj-jp/fv-vf/help-aide.html");
const health = copy(
  "Government of Canada",
  "www.canada.ca/en/public-health/news/2023/11/9-8-8-suicide-crisis-helpline.html",
  "2023-11",
);
const wire = copy(
  "Government of Canada, by Newswire",
  "www.newswire.ca/news-releases/government-of-canada-launches-three-digit-suicide-crisis-helpline-896472116.html",
  "2023-11-30",
);
const cbc = copy("CBC News", "www.cbc.ca/news/health/mental-health-crisis-text-kids-help-phone-1.4894118");
const gayglobe = copy(
  "GayGlobe, quoting The Canadian Press",
  "gayglobe.net/no-canada-does-not-provide-a-suicide-hotline-for-lgbtq-individuals-in-the-united-states/",
  "2025-04-29",
);
const lab = copy(
  "HIV Prevention Lab",
  "hivprevlab.ca/hiv-prevention-lab-and-the-hope-centre-stand-in-solidarity-with-trans-and-2slgbtqia-people/",
);

export const ca: HelpCountry = {
  id: "CA",
  name: "Canada",
  lines: [
    {
      kind: "emergency",
      name: "Police, ambulance, fire",
      call: "911",
      about: "A few places have no 911. There, call the local police.",
      sources: [justice],
    },
    {
      kind: "abuse",
      name: "Get help with family violence",
      address: "justice.gc.ca/eng/cj-jp/fv-vf/help-aide.html",
      about: "The government’s list of who can help, for everybody.",
      sources: [justice],
    },
    {
      kind: "lgbtq",
      name: "Trans Lifeline",
      call: "1-877-330-6366",
      about: "For trans people. Not at all hours.",
      sources: [gayglobe, lab],
    },
    {
      kind: "crisis",
      name: "Suicide Crisis Helpline",
      call: "988",
      about: "Call or text, day and night, in English and French.",
      sources: [health, wire],
    },
    {
      kind: "children",
      name: "Kids Help Phone",
      call: "1-800-668-6868",
      about: "Day and night, free.",
      sources: [cbc],
    },
  ],
};
