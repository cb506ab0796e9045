import type { HelpCountry } from "../../../help-country.ts";
import { copy, EU } from "../copies.ts";

const refugee = copy("Refugee.Info", "greece.refugee.info/en-us/articles/5390940588701", "2021-12-13");
const smile = copy(
  "The Smile of the Child",
  "www.hamogelo.gr/gr/en/ta-nea-mas/kamia-ginaika-den-einai-moni-tis-kai-den-prepei-na-zei-mesa-sti-siopi/",
  "2021-11-25",
);
const ipop = copy("ipop.gr", "ipop.gr/news/signal-for-help-mia-cheironomia-mporei-na-sosei-zoe/", "2021-06");
const half = copy(
  "The Smile of the Child",
  "hamogelo.gr/gr/en/ta-nea-mas/idiaitera-anisichitika-ta-themata-ton-aiksimenon-kliseon-apo-paidia-kata-to-arsquo-eksamino-2021",
  "2021-07-15",
);

export const gr: HelpCountry = {
  id: "GR",
  name: "Greece",
  lines: [
    { kind: "emergency", name: "Police, ambulance, fire", call: "112", about: null, sources: [refugee, EU] },
    { kind: "abuse", name: "SOS 15900", call: "15900", about: "For women.", sources: [smile, ipop] },
    { kind: "children", name: "SOS 1056", call: "1056", about: "Day and night, free.", sources: [refugee, half] },
  ],
};
