import type { Guard } from "../found.ts";
import { around } from "./around.ts";

const ERRAND =
  /\b(?:bring|take (?:the|a|your|an|some|my|your)|book|pack|buy|pick (?:up|me|him|her|them|it)|grab|see this|watch (?:this|it|the)|try (?:this|it|the)|taste|order|cancel|print|scan|sign|renew|pay the|park|charge|plug|defrost|feed|walk the|water the|post the|return the|collect|drop (?:off|me|him|her|them|it)|wear (?:a|your|the|something)|turn (?:left|right|on|off|it|the)|press|click|download|update|install|log in|check (?:the|your|if|in|out)|ring the|call (?:the|mum|dad|your|them|me (?:when|back|if|once|later|after))|email|text me (?:when|the|once|if)|put the|lock the|close the|open the|shut the|clean the|wash the|empty the|unload|leave (?:by|at|now|early|in|before|the|it|your|some|around)|be (?:there|here|at|in|home by|ready|careful|on time|back by)|get (?:the|some|a|there|here|here by|your|petrol|milk|bread|ready|up (?:at|early)|tickets|dressed)|register|apply|fill (?:in|out)|where (?:you (?:parked|put|left|keep|saved)|the|it is)|(?:tell|show|text|send) (?:me|them|him|her) (?:what time|which|when you|how to|about your day)|meet (?:me|us|them)|wait (?:here|there|for the|until)|queue|read (?:this|it|the)|listen to this|hear this|come (?:see|and see|look|and look|to (?:the|my|our)|with|along|over|round|home (?:by|early|for)|early)|move the|fix the|cook (?:the|it)|use the|go (?:to (?:the|bed|sleep)|via|through|straight|left|right|past|see the|early)|stop (?:at|by|for|off|in (?:at|the))|start (?:at|by|with|the)|do the (?:top|shop|washing|dishes|bins|school|other|first|next|bottom)|keep the|save (?:me|some|the)|set (?:the|an|a)|send (?:me|them|the|it))\b/;
const THINGS =
  /\b(?:passport|keys?|milk|bread|bins?|tickets?|parking|password|wifi|pasta|soup|pizza|curry|chips|dinner (?:at|is|tonight)|oven|washing|wardrobe|shelf|shelves|train|bus|flight|meeting|call at|school run|appointment|form|gym|exam|interview|shift|invoice|coat|umbrella|jacket|recipe|film|movie|episode|series|song|shopping|groceries|petrol|charger|zoom|phone call|work call|driving|in class|in a lecture|at the cinema|postcode|address)\b/;

/** Errands, things to bring and to see, and being busy: what two people who share a home say all day long. */
export const logistics: Guard = (found) => {
  const { inside, behind } = around(found);
  const [next = ""] = behind.split(/[,;]| but /);
  const said = `${inside}${next}`;
  return ERRAND.test(said) || THINGS.test(said);
};
