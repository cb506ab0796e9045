import type { HelpCountry } from "../../../help-country.ts";
import { copy } from "../copies.ts";

const charita = copy(
  "Charita Hradec Králové",
  "www.charitahk.cz/komu-a-jak-pomahame/osobam-ohrozenym-domacimnasilim/prakticke-rady/",
);
const domaci = copy("domacinasili.cz", "www.domacinasili.cz/prakticke-rady/prvni-krok/");
const rozhlas = copy(
  "iROZHLAS",
  "www.irozhlas.cz/zpravy-domov/bezplatna-linka-psychicke-pomoci-omezuje-provoz-prosinec-je-pritom_2412080600_job",
  "2024-12-08",
);
const bezpeci = copy(
  "iROZHLAS",
  "www.irozhlas.cz/zivotni-styl/spolecnost/linka-bezpeci-polovina-deti-se-nam-kvuli-pretizenosti-napoprve-nedovola-temata_2504010700_jar",
  "2025-04-01",
);
const jesenik = copy("City of Jeseník", "jesenik.cz/cz/informace-odboru/29-linka-bezpeci.html");

export const cz: HelpCountry = {
  id: "CZ",
  name: "Czechia",
  lines: [
    { kind: "emergency", name: "Police", call: "158", about: "112 works as well.", sources: [charita, domaci] },
    {
      kind: "abuse",
      name: "Linka pomoci obětem",
      call: "116 006",
      about: "For everybody, day and night, free.",
      sources: [domaci, charita],
    },
    { kind: "crisis", name: "Linka první psychické pomoci", call: "116 123", about: "For adults.", sources: [rozhlas] },
    {
      kind: "children",
      name: "Linka bezpečí",
      call: "116 111",
      about: "Day and night, free.",
      sources: [bezpeci, jesenik],
    },
  ],
};
