import type { HelpCountry } from "../../../help-country.ts";
import { copy } from "../copies.ts";

const police = copy(
  "Singapore Police Force",
  "www.police.gov.sg/news-and-publications/features/The%20Line%20Between%20Life%20and%20Death",
  "2019-01-30",
);
const cna = copy(
  "CNA",
  "www.channelnewsasia.com/singapore/police-emergency-sms-sender-id-change-70999-4642321?cid=cna_flip_070214",
  "2024-09-27",
);
const life = copy(
  "CNA Lifestyle",
  "cnalifestyle.channelnewsasia.com/singapore/msf-launches-24-hour-domestic-violence-helpline-victims-public-seek-help-308966",
  "2021-02-23",
);
const msf = copy(
  "Ministry of Social and Family Development",
  "www.msf.gov.sg/media-room/Pages/Provision-of-onsite-counselling-support-during-after-office-hours-to-residents-who-are-emotionally-unstable.aspx",
  "2021-04-05",
);

export const sg: HelpCountry = {
  id: "SG",
  name: "Singapore",
  lines: [
    {
      kind: "emergency",
      name: "Police",
      call: "999",
      about: "If you cannot speak, send a text message to 70999.",
      sources: [police, cna],
    },
    {
      kind: "abuse",
      name: "National Anti-Violence Helpline",
      call: "1800 777 0000",
      about: "For everybody, day and night.",
      sources: [life],
    },
    { kind: "crisis", name: "Mental Health Helpline, IMH", call: "6389 2222", about: "Day and night.", sources: [msf] },
  ],
};
