import type { HelpCountry } from "../../../help-country.ts";
import { copy } from "../copies.ts";

const pagina = copy(
  "Página 12",
  "pagina12.com.ar/349828-los-llamados-a-la-linea-144-aumentaron-un-12-9-respecto-del-",
  "2021",
);
const cuyo = copy(
  "Diario de Cuyo",
  "www.diariodecuyo.com.ar/editorialdeldia/Proteccion-de-menores-ante-casos-de-abusos-o-violencia-20220813-0112.html",
  "2022-08-13",
);
const telam = copy("Télam", "www.telam.com.ar/notas/202309/640470-linea-144-violencia-de-genero.html", "2023-09");
const pba = copy(
  "Data PBA",
  "datapba.com/2023/01/26/en-2022-se-registraron-57-llamadas-por-dia-para-alertar-sobre-situaciones-de-maltrato-infantil",
  "2023-01-26",
);

export const ar: HelpCountry = {
  id: "AR",
  name: "Argentina",
  lines: [
    { kind: "emergency", name: "Police", call: "911", about: null, sources: [pagina, cuyo] },
    {
      kind: "abuse",
      name: "Línea 144",
      call: "144",
      about: "For women and LGBTI+ people, day and night, free.",
      sources: [telam, pagina],
    },
    {
      kind: "abuse",
      name: "Línea 137",
      call: "137",
      about: "Violence in the family, day and night, free.",
      sources: [cuyo],
    },
    { kind: "children", name: "Línea 102", call: "102", about: "Free.", sources: [cuyo, pba] },
  ],
};
