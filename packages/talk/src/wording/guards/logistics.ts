import type { Guard } from "../found.ts";
import type { Label } from "../labels.ts";
import { around } from "./around.ts";

const ERRAND =
  /\b(?:bring|take (?:the|a|your|an|some)|book|pack (?!your bags|it in)|buy|pick (?:me|it|them|her|him|up (?!the phone|your phone|when))|grab|(?:see|watch|try|taste|hear|read) (?:this|it|the)|order|cancel|print|sign|renew|pay the|park|charge|plug|feed|collect|drop (?:off|me|him|her|them)|wear (?:a|your|the|something)|turn (?:left|right|on|off|it|the)|press|click|download|install|log in|check (?:the|your|if|in)|(?:ring|call) (?:the|mum|dad|your|them|me (?:when|back|if|once|later|after))|email|text me (?:when|the|once|if)|(?:put|lock|close|open|shut|clean|wash|empty|move|fix|cook|use|keep|walk|water|post|return|unload) the|leave (?:by|at|now|early|in|before|the|some|around)|be (?:here|at|in|home by|ready|careful|on time|back by|there (?:at|by|in|soon))|get (?:the|some|there|here|your (?!act|shit|priorities|head)|petrol|ready|up (?:at|early)|dressed)|register|apply for|fill (?:in|out)|where (?:you (?:parked|put|left|keep|saved)|the|it's)|(?:tell|show|text|send) me (?:what time|which|when you|how to|about your day)|meet (?:me|us|them)|wait (?:here|there|for the|until)|come (?:and see|look|and look|to (?:the|my|our)|with|along|home (?:by|early|for)|early)|go (?:to (?:the|bed|sleep)|via|through|straight|left|right|past|early)|st(?:op|art) (?:at|by|for|off|in (?:at|the)|with|the)|do the (?:top|shop|washing|dishes|bins|school|other|first|next|bottom)|save (?:me|some|the)|set (?:the|an|a))\b/;
const THINGS =
  /\b(?:passport|keys?|milk|bread|bins?|tickets?|parking|wifi|pasta|soup|pizza|curry|chips|dinner (?:at|is|tonight)|oven|washing|wardrobe|shel(?:f|ves)|train|bus|flight|meeting|school run|appointment|gym|exam|interview|shift|invoice|coat|umbrella|jacket|recipe|film|movie|episode|series|song|shopping|petrol|charger|zoom|work call|phone call|driving|in class|postcode|address)\b/;
const ORDERED: ReadonlySet<Label> = new Set(["demand", "should", "ultimatum"]);

/** Errands, things to bring and to see, and being busy: what two people who share a home say all day long. */
export const logistics: Guard = (found) => {
  const { inside, behind } = around(found);
  const [next = ""] = behind.split(/[,;]| but /);
  const said = `${inside}${next}`;
  return THINGS.test(said) || (ORDERED.has(found.rule.label) && ERRAND.test(said));
};
