import type { HelpCountry } from "../../../help-country.ts";
import { copy } from "../copies.ts";

const gov = copy(
  "Government of Ireland",
  "gov.ie/ga/an-roinn-dl%C3%AD-agus-cirt/foilseachain/information-for-survivors-of-domestic-violence",
);
const sin = copy("Student Independent News", "sin.ie/2023/10/19/domestic-abuse-awareness-month-2023/", "2023-10-19");
const aid = copy(
  "Women’s Aid",
  "www.womensaid.ie/about/newsevents/news/2016/09/05/media-release-41-calls-a-day-to-womens-aid-in-2016/",
  "2016-09-05",
);
const journal = copy(
  "TheJournal.ie",
  "www.thejournal.ie/male-victims-domestic-abuse-helpline-4643294-May2019/",
  "2019-05",
);
const move = copy("MOVE Ireland", "www.moveireland.ie/the-choices-programme-for-professionals/");
const examiner = copy(
  "Irish Examiner",
  "www.irishexaminer.com/breakingnews/ireland/samaritans-answer-29m-calls-since-2014-charity-to-play-crucial-role-in-new-mental-help-phone-service-914684.html",
);
const independent = copy(
  "Irish Independent",
  "www.independent.ie/regionals/corkman/news/sharp-increase-in-contacts-to-childline-over-christmas-41197253.html",
  "2021-12-31",
);
const breaking = copy(
  "BreakingNews.ie",
  "www.breakingnews.ie/ireland/childine-volunters-answered-1020-calls-from-children-on-christmas-day-820223.html",
  "2017-12-26",
);
const accord = copy("Accord", "www.accord.ie/services/marriage-and-relationship-counselling/the-counselling-process");
const newswire = copy(
  "Newswire NI",
  "www.newswireni.com/content/derrys-economic-woes-sees-relationship-counsellors-inundated",
  "2011-10-18",
);

export const ie: HelpCountry = {
  id: "IE",
  name: "Ireland",
  lines: [
    {
      kind: "emergency",
      name: "Gardaí, ambulance, fire",
      call: "112",
      about: "999 works as well.",
      sources: [gov, sin],
    },
    {
      kind: "abuse",
      name: "Women’s Aid",
      call: "1800 341 900",
      about: "For women, day and night, free.",
      sources: [gov, aid],
    },
    {
      kind: "men",
      name: "Male Advice Line",
      call: "1800 816 588",
      about: "For men who are hurt by a partner.",
      sources: [gov, journal],
    },
    { kind: "lgbtq", name: "National LGBT Helpline", call: "1800 929 539", about: null, sources: [gov] },
    {
      kind: "own-behaviour",
      name: "MOVE Ireland",
      address: "moveireland.ie",
      about: "A programme for men who hurt a partner and want to stop.",
      sources: [move],
    },
    { kind: "crisis", name: "Samaritans", call: "116 123", about: "Free.", sources: [examiner] },
    {
      kind: "children",
      name: "Childline",
      call: "1800 66 66 66",
      about: "Up to 18, day and night, free.",
      sources: [independent, breaking],
    },
    {
      kind: "couples",
      name: "Accord",
      address: "accord.ie",
      about: "Counselling for couples. Catholic, and open to all.",
      sources: [accord, newswire],
    },
  ],
};
