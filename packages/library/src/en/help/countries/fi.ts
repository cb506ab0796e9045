import type { HelpCountry } from "../../../help-country.ts";
import { copy } from "../copies.ts";

const mieli = copy("MIELI Mental Health Finland", "mieli.fi/helpline");
const ilta = copy("Iltalehti", "www.iltalehti.fi/suhteet/a/16dd2d24-8c52-41d8-8da8-7d7ab21de713", "2021-06");
const nolla = copy("Nollalinja", "nollalinja.fi/en");
const nurmi = copy(
  "Municipality of Nurmijärvi",
  "www.nurmijarvi.fi/ajankohtaista/7791/matalan_kynnyksen_palveluilla_ehkaistaan_lahisuhdevakivaltaa_ja_naisiin_kohdistuvaa_vakivaltaa",
  "2016-12-22",
);

export const fi: HelpCountry = {
  id: "FI",
  name: "Finland",
  lines: [
    { kind: "emergency", name: "Police, ambulance, fire", call: "112", about: null, sources: [mieli, ilta] },
    {
      kind: "abuse",
      name: "Nollalinja",
      call: "080 005 005",
      about: "For everybody, day and night, free. Not shown on the bill.",
      sources: [nolla, nurmi],
    },
    {
      kind: "abuse",
      name: "Naisten Linja",
      call: "0800 02400",
      about: "For women, on weekdays, free.",
      sources: [ilta],
    },
    {
      kind: "crisis",
      name: "MIELI Crisis Helpline",
      call: "09 2525 0111",
      about: "In Finnish. In English, at some hours: 09 2525 0116.",
      sources: [mieli],
    },
  ],
};
