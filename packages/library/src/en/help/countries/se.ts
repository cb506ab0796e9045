import type { HelpCountry } from "../../../help-country.ts";
import { copy, EU } from "../copies.ts";

const corren = copy("Corren", "www.corren.se/nyheter/sjalvmord-ar-vanligast-bland-aldre-man-om5530243.aspx", "2018-10");
const eige = copy("European Institute for Gender Equality", "eige.europa.eu/node/4655");
const halsa = copy(
  "Kvinnors hälsa",
  "www.xn--kvinnorshlsa-ocb.se/psykisk-halsa/hit-ringer-kvinnor-som-utsatts-for-vald-och-hot",
);
const fempers = copy(
  "Fempers",
  "fempers.se/2023/2023-02-21/nya-stodtelefoner-for-valdsutsatta-man-och-transpersoner/",
  "2023-02-21",
);
const nck = copy(
  "National Centre for Knowledge on Men’s Violence",
  "www.nck.uu.se/kunskapsbanken/om-kunskapsbanken/kunskapsbankens-nyhetsarkiv/nyhetsvisningssida/?tarContentId=928948",
  "2021-02-15",
);
const omtanke = copy("Omtanke", "omtanke.today/telefonlinjen-valj-att-sluta-ger-stod-till-valdsverkare/");
const omni = copy("Omni", "omni.se/samtalen-till-sos-dubblas-under-nyarsnatten/a/Jo2XBJ");
const mfof = copy("MFoF", "mfof.se/familjeradgivning/", "2017-07-25");

export const se: HelpCountry = {
  id: "SE",
  name: "Sweden",
  lines: [
    { kind: "emergency", name: "Police, ambulance, fire", call: "112", about: null, sources: [corren, EU] },
    {
      kind: "abuse",
      name: "Kvinnofridslinjen",
      call: "020 50 50 50",
      about: "For women, day and night, free. Not shown on the bill.",
      sources: [eige, halsa],
    },
    {
      kind: "men",
      name: "Stödlinjen för män",
      call: "020 80 80 80",
      about: "For men who are hurt, from 7 to 21, free.",
      sources: [fempers],
    },
    {
      kind: "lgbtq",
      name: "Stödlinjen för transpersoner",
      call: "020 55 00 00",
      about: "From 11 to 19, free.",
      sources: [fempers],
    },
    {
      kind: "own-behaviour",
      name: "Välj att sluta",
      call: "020 555 666",
      about: "For people who hurt a partner. Free. Not shown on the bill.",
      sources: [nck, omtanke],
    },
    { kind: "crisis", name: "Mind Självmordslinjen", call: "90101", about: null, sources: [corren, omni] },
    { kind: "children", name: "Bris", call: "116 111", about: null, sources: [corren, omni] },
    {
      kind: "couples",
      name: "Familjerådgivning",
      address: "mfof.se",
      about: "Every municipality has counselling for couples. This authority answers for it.",
      sources: [mfof],
    },
  ],
};
