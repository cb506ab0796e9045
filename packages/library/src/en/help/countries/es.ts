import type { HelpCountry } from "../../../help-country.ts";
import { copy, EU } from "../copies.ts";

const upday = copy("Upday", "www.upday.com/es/si-tengo-una-emergencia-llamo-al-112-al-091-o-al-061");
const soria = copy(
  "El Mirón de Soria",
  "elmirondesoria.es/nacional/politica/el-servicio-016-recibe-59-317-consultas-de-enero-a-junio",
  "2025-08-24",
);
const newtral = copy("Newtral", "www.newtral.es/consultas-016-2024/20240813", "2024-08-13");
const onda = copy(
  "Onda Cero",
  "www.ondacero.es/noticias/sociedad/telefono-024-atencion-conducta-suicida-pondra-marcha-este-martes_202205096279399a2632cd0001892b4f.html",
  "2022-05-09",
);
const antena = copy(
  "Antena 3",
  "amp.antena3.com/noticias/sociedad/telefono-prevenir-suicidio-atiende-1000-llamadas-primer-dia_20220512627ccf372c207f0001807ccf.html",
  "2022-05-12",
);
const periodico = copy(
  "El Periódico",
  "www.elperiodico.com/es/sociedad/20250812/delitos-odio-lgtbi-telefono-arcoiris-120558677",
  "2025-08-12",
);
const pais = copy(
  "El País",
  "elpais.com/sociedad/2023-07-05/igualdad-pone-en-marcha-el-telefono-028-para-atender-a-victimas-de-lgtbifobia.html",
  "2023-07-05",
);

export const es: HelpCountry = {
  id: "ES",
  name: "Spain",
  lines: [
    { kind: "emergency", name: "Police, ambulance, fire", call: "112", about: "Free.", sources: [upday, EU] },
    {
      kind: "abuse",
      name: "016",
      call: "016",
      about: "For women, day and night, free, in 53 languages. Not shown on the bill.",
      sources: [soria, newtral],
    },
    {
      kind: "lgbtq",
      name: "028 Arcoíris",
      call: "028",
      about: "Also when a partner is violent. Day and night, free.",
      sources: [periodico, pais],
    },
    {
      kind: "crisis",
      name: "024",
      call: "024",
      about: "Day and night, free. Not shown on the bill.",
      sources: [onda, antena],
    },
  ],
};
