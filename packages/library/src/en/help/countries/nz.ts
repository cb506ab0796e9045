import type { HelpCountry } from "../../../help-country.ts";
import { copy, earlierCopy } from "../copies.ts";

const govt = copy(
  "New Zealand Government",
  "www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/",
);
const police = earlierCopy("New Zealand Police", "www.police.govt.nz/contact-us/calling-emergency-111");
const plunket = copy("Plunket", "www.plunket.org.nz/being-a-parent/family-and-whanau/family-violence/what-you-can-do/");
const shine = copy(
  "Shine",
  "www.2shine.org.nz/news/help-is-available-during-covid-19-traffic-light-settings/",
  "2022-02-21",
);
const newshub = copy(
  "Newshub",
  "www.newshub.co.nz/home/health/2017/06/combined-text-and-call-helpline-to-assist-mental-health-crunch.html",
  "2017-06",
);
const vice = copy("Vice", "vice.com/en/article/new-zealands-biggest-mental-health-helpline-misses-one-in-four-calls");

export const nz: HelpCountry = {
  id: "NZ",
  name: "New Zealand",
  lines: [
    {
      kind: "emergency",
      name: "Police, ambulance, fire",
      call: "111",
      about: "If you cannot speak, stay silent and press 55.",
      sources: [govt, police],
    },
    {
      kind: "abuse",
      name: "Women’s Refuge",
      call: "0800 733 843",
      about: "For women, day and night, free.",
      sources: [govt, plunket],
    },
    {
      kind: "abuse",
      name: "Shine Helpline",
      call: "0508 744 633",
      about: "For everybody, free.",
      sources: [govt, shine],
    },
    {
      kind: "own-behaviour",
      name: "Are You OK",
      call: "0800 456 450",
      about: "Also for people who worry about how they behave. Free.",
      sources: [govt, shine],
    },
    {
      kind: "crisis",
      name: "Need to talk?",
      call: "1737",
      about: "Call or text, day and night, free.",
      sources: [newshub, vice],
    },
  ],
};
