import type { HelpCountry } from "../../../help-country.ts";
import { copy } from "../copies.ts";

const hvor = copy("Hvor lite", "www.hvorlite.no/er-du-utsatt-for-vold/");
const taushet = copy("Taushet tar liv", "www.taushettarliv.no/2019/?page=hvordan-varsle", "2019");
const fredrik = copy(
  "Fredrikstad Avisa",
  "fredrikstadavisa.no/2019/10/03/apnet-dognapen-hjelpelinje-for-voldsutsatte/",
  "2019-10-03",
);
const hasvik = copy(
  "Municipality of Hasvik",
  "www.hasvik.kommune.no/116-111-alarmtelefonen-for-barn-og-unge.4664368-37038.html",
);
const loppa = copy("Municipality of Loppa", "www.loppa.kommune.no/alarmsentral-for-barn-og-unge.4610528-186098.html");
const bufdir = copy("Bufdir", "www.bufdir.no/Familie/Familievernet/Familievernet_hjelper_deg_med_a_finne_losninger/");
const regjeringen = copy(
  "Norwegian Government",
  "www.regjeringen.no/no/tema/familie-og-barn/innsiktsartikler/foreldreskap/familieverntjenesten/id749589/",
);

export const no: HelpCountry = {
  id: "NO",
  name: "Norway",
  lines: [
    { kind: "emergency", name: "Police", call: "112", about: null, sources: [hvor, taushet] },
    {
      kind: "abuse",
      name: "VO-linjen",
      call: "116 006",
      about: "For everybody, day and night, free.",
      sources: [taushet, fredrik],
    },
    {
      kind: "children",
      name: "Alarmtelefonen for barn og unge",
      call: "116 111",
      about: "Free.",
      sources: [hasvik, loppa],
    },
    {
      kind: "couples",
      name: "Familievernet",
      address: "bufdir.no",
      about: "Offices for couples and families all over the country, free.",
      sources: [bufdir, regjeringen],
    },
  ],
};
