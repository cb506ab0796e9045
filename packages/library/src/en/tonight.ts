import type { Pack, Step } from "../types.ts";
import { tonightAlone } from "./tonight-alone.ts";
import { tonightTogether } from "./tonight-together.ts";

export const tonight: Pack<Step> = { lang: "en", entries: [...tonightAlone, ...tonightTogether] };
