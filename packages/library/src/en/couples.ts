import type { Couple, Pack } from "../types.ts";
import { ericaAndJonas } from "./erica-and-jonas.ts";
import { leahAndMarcus } from "./leah-and-marcus.ts";

export const couples: Pack<Couple> = { lang: "en", entries: [leahAndMarcus, ericaAndJonas] };
