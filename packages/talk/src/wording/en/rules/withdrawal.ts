import type { Rule } from "../../rule.ts";
import { lead, one, some } from "../lexicon/grammar.ts";
import { said } from "../pattern.ts";

const label = "withdrawal";
const now =
  "( right now| now| today| tonight| anymore| this week\\w*| for (a|the) \\w+( \\w+)?| ok| please| from you| with you| at the moment| at all){0,2}";
const apart =
  "(space|time (alone|away|apart|out|to (myself|think)|on my own)|alone time|distance|a break from (you|us)|breather|peace|(fresh )?air|days without you)";

/** Wants distance and says neither when it ends nor that all is well: only offered "add when you are back". */
export const withdrawal: readonly Rule[] = [
  {
    id: "withdrawal.space",
    label,
    weight: 4,
    pattern: said`
      (i|i'd|we|i think we) ${one}(need|want|could use|like|should have|should take) ${some}${apart}(?! (in|for|on|to put|between) (the|my|our|a))
      ^${one}need ${one}${apart}${now}$
      (give|let) (me|us) (have )?(some |a bit of |a little |my |more )?(space|room|peace|time|distance|a break|a few days)
      (i'd|i|i'm) ${one}(need|want|like|have|prefer|rather|to) ${some}(alone|by myself|on my own|get out of (here|this house)|away from you|in peace|disappear|leave me|not see)${now}$|need a break$|i ${one}(need|want|have) to (just )?(get away|get out|escape|disappear)( (from|of) (all (of )?this|here|everything|it all|you|this))?${now}$
      i('m| am) ${some}(tak|hav)ing ${one}(space|time (away|apart|out)|break from (us|you)|step back)
      (pulling away|shutting down|distancing myself|going quiet|go ghost|keep to myself|keeping my distance|walking away( from this| now)?$|out of here$)
      let's ${one}(not (see|talk|speak)|take (a break|some time)|spend ${some}apart)|(stay|sleep)(ing)? (in my own|on the (couch|sofa)|in the (spare|guest|other) room|downstairs|elsewhere|in a hotel)
    `,
    unless:
      /\bcon\b|conditioning|wardrobe|garage|cupboard|drawer|on my phone|sugar|caffeine|coffee|screen|work\b|the wall|just parking|spreadsheets?|present\b|boot of|cough|your back\b|love you|if that's|is that ok/,
  },
  {
    id: "withdrawal.alone",
    label,
    weight: 4,
    spares: ["question"],
    pattern: said`
      (leave me (alone|be|in peace|to it)|let me be)${now}$
      ^(please just|just|can you just|please|will you just) (go|leave)$
      ^${lead}(go away|(get|stay|keep) away from me|get off me|back off|stay away|get out( of my \w+)?|go home|not now|not tonight|don't wait up( for me)?|stay (there|out)( of my \w+)?|(don't|can you not|please don't) (bother |even )?(touch|follow|come|call|text|message|contact|ring|knock|expect|wait|look|hug)\w*( near| after| over| in| home| up| for| at| looking for)?( me( home)?| a reply| tonight)?)${now}$
      (i|i'd|^) ?(just )?(don't|can't) (want to|feel like|want|have the energy to|bear to) ${one}(touched|held|around|near|here|see\w*|talk\w*|speak\w*|coming? (over|home)|company|anyone|you (here|near))(?! (about (?!it|this|us)|film))
      not (in the mood|feeling us|really feeling us)( for (you|talking|company|this|people)| to talk)?${now}$|(won't|not going to) (hear from|see) me|can't have you near
      (i'll|i'm going to) (talk|text|call|reply|come (back|home)|message|speak) (to you |you )?(when(ever)?|if|once) (i|i'm) (feel|ready|want|can|calm)(?! picked).{0,9}$
      (i'll|i shall) ${one}(go|sleep|be|sit|do it) (on my own|alone|by myself|without you|in my room|elsewhere)
    `,
    unless:
      /oven|paint|\bwet\b|\bhot\b|the dog\b|wrapping|penalties|throttle|catch you up|party|i'll (?:tell|come|pick|bring)|is that ok|wait a bit|night in|curry|driving|said you|love you|till \w|until \d|by \d/,
  },
  {
    id: "withdrawal.cannot",
    label,
    weight: 4,
    pattern: said`
      (i ${one}|^)(can't|cannot) (even |bear to |keep )?(do this|doing this|deal( with (this|you|it))?|handle this|talk( to you)?|be (here|around you|near you|with you|in (this|the same) (house|room))|look at you|face (you|this)|breathe|live like this|take (this|any ?more)|stay here)( in this house)?${now}$
      (switch|turn|putt)ing (off )?(my|the) phone( off| away)?${now}$|nothing left to give|nothing left$
      (i'm )?(staying|stay|going|sleeping|off) (at|to|with) (my |a )?\w+('s)?( place)?( for (a while|a few days|a bit)| until i| tonight)?$(?<=(mum|mom|mother|sister|brother|friend|mate|dan|hotel)('s)?( place)? (for .{3,12}|tonight))
      (not coming (home|back|to bed)|won't be (home|back|coming|at home))( tonight| when you .{3,20})?$|(not sure|don't know|no idea) when i'll be (home|back)$|^i'm (going )?out$|^i'm leaving$|going for a (walk|drive)$
    `,
    unless:
      /want to come|fancy|join me|with the dog|on the (?:bus|train|tube|loo)|at work|in (?:a meeting|a shop|a lecture|the (?:cinema|library|shop|car|queue|office))|allerg|flight|land at|plane|film|cinema|trains?\b|breakfast|crossword|heat\b|\bcold\b|meeting|driving|lasagne|drop off|home for|exam|back (?:in|by|at)|see you|till \w|until \d|by \d|need anything|want anything|milk|love you/,
  },
];
