import type { HelpCountry } from "../../../help-country.ts";
import { copy, EU } from "../copies.ts";

const ndr = copy(
  "N-JOY, NDR",
  "www.n-joy.de/leben/Haeusliche-Gewalt-Hier-bekommen-Betroffene-Hilfe,haeuslichegewalt116.html",
  "2021-09-10",
);
const infranken = copy(
  "inFranken.de",
  "amp.infranken.de/ratgeber/technik/deutschland-plant-neue-notruf-nummer-wen-erreicht-man-unter-der-113-art-5989416",
);
const pari = copy(
  "Der Paritätische",
  "www.der-paritaetische.de/alle-meldungen/bundesweites-hilfetelefon-gewalt-gegen-frauen-wird-zehn-und-bekommt-vereinfachte-rufnummer/",
  "2023-06",
);
const utopia = copy("Utopia", "utopia.de/news/116-016-hilfetelefon-gewalt-gegen-frauen-neue-nummer-kurz");
const landshut = copy("LOG Landshut", "log-landshut.de/aktuelles/aktuelle-meldung-3");

export const de: HelpCountry = {
  id: "DE",
  name: "Germany",
  lines: [
    { kind: "emergency", name: "Police", call: "110", about: null, sources: [ndr, landshut] },
    { kind: "emergency", name: "Ambulance, fire", call: "112", about: null, sources: [infranken, EU] },
    {
      kind: "abuse",
      name: "Hilfetelefon Gewalt gegen Frauen",
      call: "116 016",
      about: "For women, day and night, free, in 18 languages. Not shown on the bill.",
      sources: [pari, utopia],
    },
    {
      kind: "men",
      name: "Hilfetelefon Gewalt an Männern",
      call: "0800 1239900",
      about: "For men who are hurt.",
      sources: [landshut],
    },
    {
      kind: "crisis",
      name: "Telefonseelsorge",
      call: "0800 1110111",
      about: "Day and night.",
      sources: [ndr, infranken],
    },
    { kind: "children", name: "Nummer gegen Kummer", call: "116 111", about: null, sources: [infranken] },
  ],
};
