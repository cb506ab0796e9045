import type { HelpCountry } from "../../../help-country.ts";
import { copy, earlierCopy } from "../copies.ts";

const nhs = copy("Keeping Well NWL, NHS", "keepingwellnwl.nhs.uk/self-help-resources/staying-safe-domestic-violence");
const teignbridge = copy(
  "Teignbridge District Council",
  "teignbridge.gov.uk/housing/advice-guides/domestic-abuse/what-is-domestic-abuse/",
);
const base25 = copy("Base 25", "base25.org/domestic-abuse/");
const saxon = copy("Saxon Weald", "saxonweald.com/news/coronavirus---domestic-abuse.html", "2020-04-21");
const wight = earlierCopy(
  "Isle of Wight Council",
  "www.iow.gov.uk/housing-and-adult-social-care/adult-social-care/adult-safeguarding/immediate-danger/",
);
const kicks = copy("Kicks Therapy", "kickstherapy.com/blog/mental-health-crisis-resources-uk", "2026-01-18");
const school = copy("A school in Brent", "mbrook.brent.sch.uk/domestic-abuse/");
const ksh = copy(
  "KSH Safety, quoting NHS Choices",
  "kshsafety.com/single-post/2019/04/14/help-is-out-there",
  "2019-04-14",
);
const respect = copy("Respect", "respect.uk.net/articles/respect-phoneline-support-over-the-festive-period");
const tavistock = copy("Tavistock Relationships", "www.tavistockrelationships.org/online-therapy/faqs");

export const gb: HelpCountry = {
  id: "GB",
  name: "United Kingdom",
  lines: [
    {
      kind: "emergency",
      name: "Police, ambulance, fire",
      call: "999",
      about: "If you cannot speak on a mobile, press 55 when you are asked to.",
      sources: [wight, saxon],
    },
    {
      kind: "abuse",
      name: "National Domestic Abuse Helpline",
      call: "0808 2000 247",
      about: "For women, day and night, free. Run by Refuge.",
      sources: [nhs, base25],
    },
    {
      kind: "men",
      name: "Men’s Advice Line",
      call: "0808 801 0327",
      about: "For men who are hurt by a partner. On weekdays.",
      sources: [nhs, teignbridge],
    },
    {
      kind: "lgbtq",
      name: "National LGBT+ Domestic Abuse Helpline",
      call: "0800 999 5428",
      about: "Run by Galop.",
      sources: [nhs, base25],
    },
    {
      kind: "own-behaviour",
      name: "Respect Phoneline",
      call: "0808 802 4040",
      about: "For anybody who hurts a partner, or fears they do.",
      sources: [nhs, respect],
    },
    { kind: "crisis", name: "Samaritans", call: "116 123", about: "Day and night, free.", sources: [kicks, ksh] },
    { kind: "children", name: "Childline", call: "0800 1111", about: "Day and night, free.", sources: [school, ksh] },
    { kind: "couples", name: "Relate", call: "0300 003 0396", about: "Counselling for couples.", sources: [school] },
    {
      kind: "couples",
      name: "Tavistock Relationships",
      address: "tavistockrelationships.org",
      about: "Counselling for couples, also online. The fee follows the income.",
      sources: [tavistock],
    },
  ],
};
