import type { HelpCountry } from "../../../help-country.ts";
import { copy, earlierCopy } from "../copies.ts";

const fcc = earlierCopy("Federal Communications Commission", "www.fcc.gov/consumer-information");
const wiki = copy("Wikipedia", "en.wikipedia.org/wiki/National_Domestic_Violence_Hotline");
const susman = copy(
  "David Susman, psychologist",
  "davidsusman.com/2019/04/25/10-mental-health-crisis-lines-you-should-know-about",
  "2019-04-25",
);
const acf = copy(
  "Administration for Children and Families",
  "www.acf.hhs.gov/fysb/training-technical-assistance/national-helpline-opens-support-native-victims-domestic-violence",
  "2017-03-06",
);
const niwrc = copy(
  "National Indigenous Women’s Resource Center",
  "www.niwrc.org/rm-article/stronghearts-native-helpline-exceeds-5000-calls-indian-country",
);
const trans = copy("Transpire Help", "transpirehelp.org/mental-health-crisis-resources/");
const partners = copy("Prevention Partners, New Mexico", "preventionpartnersnm.org/facts/988-lifeline");
const gayglobe = copy(
  "GayGlobe, quoting The Canadian Press",
  "gayglobe.net/no-canada-does-not-provide-a-suicide-hotline-for-lgbtq-individuals-in-the-united-states/",
  "2025-04-29",
);
const locator = copy(
  "American Association for Marriage and Family Therapy",
  "therapistlocator.net/iMIS15/AAMFT/Content/Advocacy/Private_Payer.aspx?hkey=b8088b01-7834-4da1-89d9-ee0ca7005d3e",
);
const kania = copy("John Kania, on marriage and family therapists", "drjohnkania.com/topics.htm", "2010");

export const us: HelpCountry = {
  id: "US",
  name: "United States",
  lines: [
    { kind: "emergency", name: "Police, ambulance, fire", call: "911", about: null, sources: [fcc, trans] },
    {
      kind: "abuse",
      name: "National Domestic Violence Hotline",
      call: "1-800-799-7233",
      about: "For everybody, day and night, free.",
      sources: [wiki, susman],
    },
    {
      kind: "abuse",
      name: "StrongHearts Native Helpline",
      call: "1-844-762-8483",
      about: "For Native Americans and Alaska Natives.",
      sources: [acf, niwrc],
    },
    {
      kind: "lgbtq",
      name: "The Trevor Project",
      call: "1-866-488-7386",
      about: "For young people, day and night.",
      sources: [trans],
    },
    {
      kind: "lgbtq",
      name: "Trans Lifeline",
      call: "1-877-330-6366",
      about: "For trans people. Not at all hours.",
      sources: [gayglobe],
    },
    {
      kind: "own-behaviour",
      name: "National Domestic Violence Hotline",
      call: "1-800-799-7233",
      about: "Also for people who see that they begin to hurt a partner.",
      sources: [wiki],
    },
    {
      kind: "crisis",
      name: "Suicide and Crisis Lifeline",
      call: "988",
      about: "Call or text, day and night.",
      sources: [partners, trans],
    },
    {
      kind: "children",
      name: "Childhelp National Child Abuse Hotline",
      call: "1-800-422-4453",
      about: "Day and night, free.",
      sources: [susman],
    },
    {
      kind: "couples",
      name: "TherapistLocator",
      address: "therapistlocator.net",
      about: "A directory of therapists for couples and families.",
      sources: [locator, kania],
    },
  ],
};
