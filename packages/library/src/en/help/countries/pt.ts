import type { HelpCountry } from "../../../help-country.ts";
import { copy, EU } from "../copies.ts";

const sintra = copy(
  "Civil Protection, Sintra",
  "protecaocivil.sintra.pt/noticias/novas-linhas-de-apoio-para-vitimas-de-violencia-domestica",
);
const cig = copy("Commission for Citizenship and Gender Equality", "cig.gov.pt/?p=27436");
const offers = copy(
  "Ofertas de Emprego",
  "ofertasdeemprego.pt/recursos/apoio-em-portugal-linhas-de-ajuda-e-organizacoes-para-vitimas-de-violencia-domestica",
  "2025-04-21",
);
const sapo = copy(
  "SAPO",
  "24noticias.sapo.pt/atualidade/artigos/nova-linha-nacional-para-prevencao-do-suicidio-entra-em-funcionamento-como-funciona",
  "2025-09-10",
);

export const pt: HelpCountry = {
  id: "PT",
  name: "Portugal",
  lines: [
    { kind: "emergency", name: "Police, ambulance, fire", call: "112", about: "Free.", sources: [sintra, EU] },
    {
      kind: "abuse",
      name: "Information for victims of domestic violence",
      call: "800 202 148",
      about: "For everybody, day and night, free. By text message: 3060.",
      sources: [sintra, cig],
    },
    {
      kind: "abuse",
      name: "APAV",
      call: "116 006",
      about: "For anybody hurt by a crime. On weekdays, free.",
      sources: [sintra, offers],
    },
    {
      kind: "crisis",
      name: "Linha Nacional de Prevenção do Suicídio",
      call: "1411",
      about: "Day and night, free.",
      sources: [sapo],
    },
    { kind: "children", name: "SOS Criança", call: "116 111", about: null, sources: [sintra] },
  ],
};
