import type { HelpCountry } from "../../../help-country.ts";
import { copy } from "../copies.ts";

const piaui = copy("State of Piauí", "portal.pi.gov.br/sempi/190-aplicativo");
const mdh = copy("Ministry of Human Rights", "www.gov.br/mdh/pt-br/acesso-a-informacao/ligue-180", "2020-09-11");
const hora = copy(
  "Horah Notícia",
  "horahnoticia.com.br/boa-noticia-cvv-188-atende-gratuitamente-em-todo-o-pais-inclusive-marilia/",
);
const claudia = copy("Claudia", "claudia.abril.com.br/noticias/suicidio-cvv-ligacao-gratuita/", "2018-07");
const childhood = copy(
  "Childhood Brasil",
  "www.childhood.org.br/como-voce-pode-agir/denuncie-ao-presenciar-uma-violacao-de-direitos",
);
const caroline = copy("Caroline Janiro", "carolinejaniro.com.br/proteja_a_infancia");

export const br: HelpCountry = {
  id: "BR",
  name: "Brazil",
  lines: [
    { kind: "emergency", name: "Police", call: "190", about: null, sources: [piaui, caroline] },
    { kind: "abuse", name: "Ligue 180", call: "180", about: "For women, day and night, free.", sources: [mdh, piaui] },
    { kind: "crisis", name: "CVV", call: "188", about: "Day and night, free.", sources: [hora, claudia] },
    {
      kind: "children",
      name: "Disque 100",
      call: "100",
      about: "Day and night, free.",
      sources: [childhood, caroline],
    },
  ],
};
