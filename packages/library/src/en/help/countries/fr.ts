import type { HelpCountry } from "../../../help-country.ts";
import { copy, EU } from "../copies.ts";

const habitat = copy(
  "Hauts-de-Seine Habitat",
  "www.hautsdeseinehabitat.fr/index.php/notre-actualite/dispositif-dalerte-des-violences-intra-familiales",
  "2020-04-07",
);
const groupe = copy("Groupe 3F", "www.groupe3f.fr/actualites/violences-familiales-donner-lalerte", "2020-04-07");
const castelnau = copy(
  "Castelnau-d’Estrétefonds",
  "www.castelnau-estretefonds.fr/114-un-service-dalerte-gratuit-et-en-continu/",
  "2020-04-08",
);
const tamalou = copy(
  "Docteur Tamalou",
  "docteurtamalou.fr/confinement-les-victimes-de-violence-peuvent-envoyer-un-sms-au-114/",
);
const madinin = copy("Madinin’Art", "madinin-art.net/sujet/enfance-en-danger");
const line = copy("3114", "3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/");
const ars = copy("ARS Mayotte", "www.mayotte.ars.sante.fr/3114-le-numero-national-de-prevention-du-suicide");

export const fr: HelpCountry = {
  id: "FR",
  name: "France",
  lines: [
    { kind: "emergency", name: "Police", call: "17", about: "By text message: 114.", sources: [habitat, groupe] },
    { kind: "emergency", name: "Police, ambulance, fire", call: "112", about: null, sources: [habitat, EU] },
    {
      kind: "abuse",
      name: "Violences Femmes Info",
      call: "3919",
      about: "For women, free. Not shown on the bill.",
      sources: [castelnau, tamalou],
    },
    { kind: "crisis", name: "3114", call: "3114", about: "Day and night, free.", sources: [line, ars] },
    {
      kind: "children",
      name: "Allô enfance en danger",
      call: "119",
      about: "Day and night, free. Not shown on the bill.",
      sources: [madinin, castelnau],
    },
  ],
};
