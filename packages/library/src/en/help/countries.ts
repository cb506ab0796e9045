import type { HelpCountry } from "../../help-country.ts";
import { ar } from "./countries/ar.ts";
import { at } from "./countries/at.ts";
import { au } from "./countries/au.ts";
import { be } from "./countries/be.ts";
import { bg } from "./countries/bg.ts";
import { br } from "./countries/br.ts";
import { ca } from "./countries/ca.ts";
import { ch } from "./countries/ch.ts";
import { cy } from "./countries/cy.ts";
import { cz } from "./countries/cz.ts";
import { de } from "./countries/de.ts";
import { dk } from "./countries/dk.ts";
import { ee } from "./countries/ee.ts";
import { es } from "./countries/es.ts";
import { fi } from "./countries/fi.ts";
import { fr } from "./countries/fr.ts";
import { gb } from "./countries/gb.ts";
import { gr } from "./countries/gr.ts";
import { hr } from "./countries/hr.ts";
import { hu } from "./countries/hu.ts";
import { ie } from "./countries/ie.ts";
import { il } from "./countries/il.ts";
import { india } from "./countries/in.ts";
import { iceland } from "./countries/is.ts";
import { it } from "./countries/it.ts";
import { jp } from "./countries/jp.ts";
import { ke } from "./countries/ke.ts";
import { lt } from "./countries/lt.ts";
import { lu } from "./countries/lu.ts";
import { lv } from "./countries/lv.ts";
import { mt } from "./countries/mt.ts";
import { mx } from "./countries/mx.ts";
import { nl } from "./countries/nl.ts";
import { no } from "./countries/no.ts";
import { nz } from "./countries/nz.ts";
import { ph } from "./countries/ph.ts";
import { pl } from "./countries/pl.ts";
import { pt } from "./countries/pt.ts";
import { ro } from "./countries/ro.ts";
import { se } from "./countries/se.ts";
import { sg } from "./countries/sg.ts";
import { si } from "./countries/si.ts";
import { sk } from "./countries/sk.ts";
import { ua } from "./countries/ua.ts";
import { us } from "./countries/us.ts";
import { za } from "./countries/za.ts";

/** By name, as they are chosen from. A country that is not here has no line that could be checked. */
export const helpCountries: readonly HelpCountry[] = [
  ar,
  au,
  at,
  be,
  br,
  bg,
  ca,
  hr,
  cy,
  cz,
  dk,
  ee,
  fi,
  fr,
  de,
  gr,
  hu,
  iceland,
  india,
  ie,
  il,
  it,
  jp,
  ke,
  lv,
  lt,
  lu,
  mt,
  mx,
  nl,
  nz,
  no,
  ph,
  pl,
  pt,
  ro,
  sg,
  sk,
  si,
  za,
  es,
  se,
  ch,
  ua,
  gb,
  us,
];
