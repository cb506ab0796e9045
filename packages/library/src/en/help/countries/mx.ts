import type { HelpCountry } from "../../../help-country.ts";
import { copy } from "../copies.ts";

const dibar = copy(
  "El Dibar, state of Nuevo León",
  "www.eldibar.com.mx/nuevo-leon/refuerza-nuevo-leon-atencion-24-7-para-prevenir-violencia-contra-las-mujeres-en-temporada-decembrina",
);
const jornada = copy("La Jornada", "www.jornada.com.mx/2025/11/05/sociedad/039n2soc?partner=rss", "2025-11-05");
const vallarta = copy(
  "Vallarta Daily",
  "www.vallartadaily.com/baja-california-sur-joins-national-womens-support-line-079-to-combat-gender-violence/",
);
const universal = copy(
  "El Universal",
  "www.eluniversal.com.mx/nacion/promueven-la-linea-de-la-vida-tras-presentar-encuesta-sobre-consumo-de-drogas-asi-puedes-pedir-ayuda/",
  "2025-12-24",
);
const proceso = copy(
  "Proceso",
  "www.proceso.com.mx/ciencia-tecnologia/salud/2025/10/11/se-triplican-llamadas-la-linea-de-la-vida-en-el-primer-trimestre-de-2025-360581.html",
  "2025-10-11",
);

export const mx: HelpCountry = {
  id: "MX",
  name: "Mexico",
  lines: [
    { kind: "emergency", name: "Police, ambulance, fire", call: "911", about: null, sources: [dibar] },
    {
      kind: "abuse",
      name: "Línea de las Mujeres",
      call: "079",
      about: "For women: press 1. Day and night, free.",
      sources: [jornada, vallarta],
    },
    {
      kind: "crisis",
      name: "Línea de la Vida",
      call: "800 911 2000",
      about: "Day and night, free.",
      sources: [universal, proceso],
    },
  ],
};
