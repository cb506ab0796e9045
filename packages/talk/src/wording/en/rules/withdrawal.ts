import type { Rule } from "../../rule.ts";
import { said } from "../pattern.ts";

const label = "withdrawal";

const begin =
  "(oh |ugh |ok |okay |well |so |look |right |fine |please |just |you know what |honestly |ffs |anyway |yeah |and |no |nah |i think |i just |can you |could you |will you |babe |sorry |maybe ){0,3}";
const now =
  "( right now| now| today| tonight| anymore| any more| this weekend| this week| for (a|the) (while|bit|moment|rest of the \\w+|few (days|hours|weeks)|night|minute|day|week|weekend)| ok| okay| please| from you| at all| with you| honestly| until further notice| then| babe| again){0,3}";
const need =
  "(really |just |honestly |desperately |think i |do |also |kind of |actually |still |seriously ){0,2}(need|want|could use|could do with|would like|'d like|crave|am asking for|deserve|require)";

/** Wants distance and says neither when it ends nor that all is well: only offered "add when you are back". */
export const withdrawal: readonly Rule[] = [
  {
    id: "withdrawal.space",
    label,
    weight: 4,
    pattern: said`
      (i|i'd|we|i'm going to|i think we|i think i|we both) (${need}|should have|should get|should take|should give each other) (some |a bit of |a little |my |more |to have |to get |a lot of |a little bit of |just |proper |a few days of |a bit more |serious |you to give me ){0,2}(space|time (alone|away|apart|out|to myself|on my own|by myself|without you|off)|alone time|me time|distance|room to breathe|a break from (you|us|this|all this|this relationship|everything|it all)|a time ?out|a breather|peace|peace and quiet|fresh air|air|quiet|silence|solitude|out)(?! (in|for|on|to (put|store)|between) )
      (i|i'd|we) ${need} (some time )?(to be |be )(alone|left alone|by myself|on my own|away from (you|here|this|everyone)|somewhere else|anywhere but here|far away)(?! (with|to finish))
      (i|i'd) (${need}|have|got) to (get out|get away|go|leave|step away|disappear|clear my head|breathe|not be (here|around)|get some air|be away|walk away|go somewhere|go out|take a break from|distance myself|think)( of| from){0,2} ?(here|this house|you|this|this flat|this place|us|it all|the house|everything)?$
      (a|some|any|needs?) (bit of |little )?space${now}$(?<=^(give me |i'd like |need |needing |want |could use )(a|some|any)?( bit of| little)? ?space${now})
      give me (some |a bit of |a little |my )?(space|room|peace|time|distance|a (minute|moment|break|sec|second|breather)|a day|a few days|five minutes)${now}( ffs| for god's sake| for once| will you| alone| to think)?$
      ^${begin}need(ing)? (some |a |a bit of |my |to )?(space|time (alone|away|out|apart|to myself)|breather|time out|alone time|be alone|air|break from (you|us|this|everything)|out of here|distance)${now}$
      (i'm|i am|i'll be|i'm going to be) (taking|having|going to take|gonna take|going to have) (some |a |a bit of )?(space|time (away|apart|out|for myself|to myself|alone)|break from (us|you|this)|step back|breather|day away|distance)
      i'm (pulling away|shutting down|checking out|withdrawing|retreating|distancing myself|going quiet|going off grid|stepping (back|away)|hiding|keeping (my distance|to myself|out of your way)|walking away( from (this|you|here|us))?$|out of here|disappearing|shutting you out)${now}(?! from (that|the) )
      let's (just |maybe )?(take (a break|some (time|space)|time apart|a step back)|not (see|talk|speak|text|meet|be|do this|hang)|spend (some |a few \w+ )?(time |days |nights )?apart|sleep apart|have some (space|time apart)|give each other (some )?(space|room)|leave it (for|at|a)|cool it|pause us)
      (space|distance|time apart) (is|would be) (what|best|good|all)
      keep to myself
    `,
    unless:
      /wardrobe|garage|boot of|cupboard|drawer|on my phone|storage|sugar|caffeine|bed and the wall|just parking|spreadsheets?|present\b/,
  },
  {
    id: "withdrawal.alone",
    label,
    weight: 4,
    pattern: said`
      ${begin}leave me (alone|be|in peace|to it)(?! with the)
      ^${begin}let me be${now}$
      ^${begin}(go away|get away from me|get off me|back off|stay away( from me)?|keep away( from me)?|get out( of my (face|sight|room|space|way))?|get out of here|get lost|go|just go|leave|just leave|go home|go without me|don't touch me|don't come near me|don't follow me|don't look at me|don't come (over|home|in|back|after me|near me|round|looking for me|to bed|up|upstairs)|don't wait up( for me)?|don't expect (a reply|me|an answer|to hear|to see|anything|me (home|back|to))( from me)?|don't bother (coming|waiting|ringing|calling|texting|knocking)|don't (follow|knock|disturb|bother) me|stay (out|where you are|at your (place|mum's|own place)|downstairs|there)|give me space|not now|not right now|not tonight|not today|not in the mood)${now}$
      (i|i'd) (just |really |honestly |do |think i ){0,2}(want|need|wanna|prefer|rather|would rather|would prefer|'d rather)( to)? ?(just )?(be )?(alone|by myself|on my own|to myself|left alone|stay (here|in my room|home alone|out|away|at)|sleep (alone|elsewhere|somewhere else|in|on)|not (see|talk|be|come|speak|have company|go)|eat alone|go alone|sit alone)
      (i|i'd) (just |really |honestly |also )?(don't|do not|didn't|can't|won't) (really |even |actually )?(want|wish|need|feel like|wanna|have the energy|care)( to| for)? (be (touched|held|hugged|around|near|with|here|seen|close|in|disturbed|asked)|see (you|anyone|your face)|talk|speak|come (home|over|round|with|to)|company|anyone (near|around)|you (here|near|around|to come|to touch|to see)|visitors|go with|do this|talking|seeing you|hanging out|sex|cuddle|dinner with|any contact|go anywhere with|sleep (next|with|in)|spend)(?! (about the|about work|film|alone))
      don't (feel like|want to|wanna|fancy|really want to) (talk|talking|seeing|see you|speaking|speak|being (around|near|touched|with)|be (around|near|touched|with|here)|do this|company|hanging out|coming|come|a chat)( to you| about it| about this| you| people| anyone)?${now}$
      (i'm )?(just )?not in the mood( for (you|talking|company|this|people|anyone|a chat|conversation|us|cuddles|sex)| to (talk|see you|chat|be (touched|around|with)))?${now}$
      (you won't|you're not going to|don't expect to|you will not) (hear from|see|be hearing from|be seeing|find) me
      (i'll|i will|i'm going to) (talk|text|call|reply|come (back|home|down|out)|be back|see you|message|speak|respond|let you know|get in touch|ring|be in touch|come to you)( to you| you| about it)? (when(ever)?|if( and when)?|once) i('m| am| feel| want| can| decide| have| like| choose)( good and| finally)? ?(ready|calm|in the mood|like it|want|to|can|feel|up to it|done|over it|have something|decide|in a better)?(?! (picked|off the|land|home|out of the|to be picked))
      i'll (just )?(go|do it|eat|sleep|be|sit|stay) (on my own|alone|by myself|without you|elsewhere|in another room|somewhere else)
      i'll be in (my|the) (room|study|office|garage|shed|spare room|bedroom|bath|other room|car)( don't| alone| if| door| and i)
      i'm (just )?(better|happier|fine|best) (off )?(alone|on my own|by myself|left alone)
    `,
    unless:
      /\b(?:oven|paint|wet|hot|glue|the dog|wrapping|penalties|for the throttle|throttle|catch you up|the car|party but|night in with you|curry|cough|stretch your back|i'm driving)\b/,
  },
  {
    id: "withdrawal.cannot",
    label,
    weight: 4,
    pattern: said`
      i (just |really |honestly |simply |literally )?(can't|cannot|can not|couldn't|can hardly|can barely) (even |do |bear to |stand to |keep |deal |handle ){0,2}(this|do this|deal with (this|you|it|us)|deal|handle (this|you)|talk( to you)?|be (here|around you|near you|in the same \w+|with you|touched|in this (house|room|relationship))|look at you|face (you|this|talking)|breathe( in this \w+| around you)?|think straight (around|with|here)|live like this|cope with (this|you)|take (this|any more|anymore)|stay here|speak to you|see you|sleep next to you|sit here)( with you| in this house| at the moment| at the minute| like this)?${now}$
      ^${begin}(can't|cannot) (even |really )?(do this|deal( with (this|you|it))?|talk|handle this|be (here|around you|bothered)|look at you|face (you|this|it)|cope|breathe|think|be doing with this|stay here)${now}$
      (i'm|i am|just|and) (just |going to be |now |gonna be |about to be )?(switching|turning|putting|shutting) (my|the) (phone|mobile|cell|notifications) (off|on silent|away|on do not disturb)
      (switching|turning|putting) my (phone|mobile) (off|away|on silent)${now}$
      (i'm|i am|i'll|i will|i'll be|i'm going to|i guess i'll|guess i'll|think i'll) (just |be )?(sleep|sleeping|kip|crash|crashing|staying|stay|spend the night|bed down)(ing)? (on the (couch|sofa|floor)|in the (spare room|car|other room|guest room|office|living room|kids' room)|downstairs|elsewhere|somewhere else|at a (hotel|friend's|mate's)|with (a friend|my (mum|sister|parents)))
      ^(sleeping|crashing|staying) (on the (couch|sofa)|in the (spare|other|guest) room|elsewhere|somewhere else|downstairs)${now}$
      (i'm|i am|i'll be|i think i'll|i'm going to) (going to |go |staying |stay |heading |off |off to |move in |be )(at |to |with |over to |over at |back to )?(my (mum|mom|mother|sister|brother|parents|friend|mate|dad|nan|gran)|a (friend|mate|hotel)|\w+)('s)?( place| house| flat)? (for a (while|few days|bit|week|couple)|until (i|you|things|this|we|further)|to get away|to think|instead|so i don't)
      (i'm|i am) (staying|going|sleeping) (at|to|round) (my |a )?(mum|mom|mother|sister|brother|dad|parents|friend|mate|dan|\w+)('s|s')( place| house| tonight)?$
      ^i'm (out|off|gone|leaving|going out|going to bed)( now)?(?: don't| leave| and i don't| don't wait)
      (i have|i've got|i've|there's) nothing (left )?to give( you| anymore)?
      (i've got|i have|i've) nothing left( to give)?
      (i'm )?(not coming (home|back|to bed|over|with you|round)|won't be (home|back|coming))${now}$
      (i'm|i am|we're) (taking|on|going on|having|calling) (a )?break( from us| from you| from this)?(?= from (us|you|this)|$)
      i think we (need|should) (some )?(distance|space|time apart|a break|(to )?(cool|slow|take|pause|spend))
      please (just )?(go|leave|let me be|don't touch me|go away|leave me)
      i (don't|can't) (have|find|got) the (energy|headspace|capacity|bandwidth|strength|space) (for|to) (you|this|us|talk|deal|see|be around|do)
      (i'm )?(too )?(done|drained|exhausted|spent|numb) (for|with|to) (you|this|us|talk|people|everything)${now}$
      (it's|maybe it's) (best|better) (if )?(we|i|that we) (don't (see|talk|speak)|(spend|take|had|have) (some )?(time apart|space|a break)|stay away|keep (my|our) distance|be apart)
    `,
    unless:
      /allerg|flight|land at|plane|film|cinema|trains?\b|breakfast together|crossword|heat|\bcold\b|meeting|driving|hayfever|lasagne|sugar|library|because of my cough|drop off|home for|exam/,
  },
];
