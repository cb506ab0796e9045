import type { HelpCountry } from "../../../help-country.ts";
import { copy } from "../copies.ts";

const services = copy(
  "Department of Human Services",
  "www.humanservices.gov.au/customer/subjects/family-and-domestic-violence",
);
const esafety = copy("eSafety Commissioner", "www.esafety.gov.au/women/get-help/finding-support");
const surf = copy("Surf Coast Shire", "www.surfcoast.vic.gov.au/My_Community/Domestic_violence");
const lifeline = copy(
  "Lifeline Australia",
  "newshub.medianet.com.au/2024/09/lifeline-urges-australians-to-get-to-know-all-the-ways-to-reach-out-for-support/66068",
  "2024-09",
);
const tandem = copy("Tandem", "www.tandemcarers.org.au/Web/Web/COVID-19/Mental-Health-Support.aspx");
const vic = copy(
  "Department of Health, Victoria",
  "www.health.vic.gov.au/mental-health-services/telephone-and-online-services",
);
const spark = copy("Oz Spark Hub", "docs.ozsparkhub.com.au/en/community/crisis/immediate-help");
const aap = copy(
  "Australian Associated Press",
  "aapnews.aap.com.au/news/hotline-boost-to-help-men-prevent-family-violence",
);
const raq = copy("Relationships Australia Queensland", "raq.org.au/category/uncategorized/page/5");

export const au: HelpCountry = {
  id: "AU",
  name: "Australia",
  lines: [
    { kind: "emergency", name: "Police, ambulance, fire", call: "000", about: null, sources: [services, surf] },
    {
      kind: "abuse",
      name: "1800RESPECT",
      call: "1800 737 732",
      about: "For everybody, day and night, free.",
      sources: [esafety, surf],
    },
    {
      kind: "men",
      name: "MensLine Australia",
      call: "1300 789 978",
      about: "For men with worries of any kind, day and night.",
      sources: [lifeline, tandem],
    },
    {
      kind: "lgbtq",
      name: "QLife",
      call: "1800 184 527",
      about: "In the evening. The source still has its older name.",
      sources: [vic],
    },
    {
      kind: "own-behaviour",
      name: "Men’s Referral Service",
      call: "1300 766 491",
      about: "For men who hurt their family, day and night.",
      sources: [spark, aap],
    },
    { kind: "crisis", name: "Lifeline", call: "13 11 14", about: "Day and night.", sources: [esafety, vic] },
    {
      kind: "children",
      name: "Kids Helpline",
      call: "1800 55 1800",
      about: "From 5 to 25, day and night.",
      sources: [vic],
    },
    {
      kind: "couples",
      name: "Relationships Australia",
      call: "1300 364 277",
      about: "Counselling for couples and families.",
      sources: [raq],
    },
  ],
};
