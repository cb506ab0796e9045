import type { Rule } from "../../rule.ts";
import { said } from "../pattern.ts";

const label = "withdrawal";
const begin = "^([\\w']+ ){0,2}";
const now =
  "( right now| now| today| tonight| anymore| this week\\w*| for (a|the) \\w+( \\w+)?| ok| okay| please| from you| with you| at the moment| then| at all| from now on){0,2}";
const apart =
  "(space|time (alone|away|apart|out|to myself|on my own|by myself|without you)|alone time|distance|room to breathe|a break from (you|us|this)|time ?out|a? ?breather|peace( and quiet)?|fresh air|(a few |some |a )days?( away)?( without you)?)";

/** Wants distance and says neither when it ends nor that all is well: only offered "add when you are back". */
export const withdrawal: readonly Rule[] = [
  {
    id: "withdrawal.space",
    label,
    weight: 4,
    pattern: said`
      (i|i'd|we|i think we)( \w+){0,2} (need|want|could use|could do with|like|should have|should take|deserve) ([\w']+ ){0,3}${apart}(?! (in|for|on|to put|between) (the|my|our|a))
      ${begin}needs? (\w+ ){0,2}${apart}${now}$
      give (me|us) ([\w']+ ){0,2}(space|room|peace|time|a (minute|moment|break|sec)|distance)( [\w']+){0,3}$
      (i'd|i)( \w+)? (need|want|like|have|got|prefer) (everyone |you |that you )?(to )?(be |leave me |just )?(alone|left alone|by myself|on my own|get out|get away|go away|away from you|somewhere else|in peace|leave me|step away|disappear)( [\w']+){0,3}$
      (i'm|i am|i'll be)( going to)?( \w+)? (tak|hav)(ing|e) ([\w']+ )?(space|time (away|apart|out)|break from (us|you)|step back|distance)
      (i'm|i am|just|going to)( \w+)? (pulling away|shutting down|withdrawing|distancing|going quiet|go ghost|keep\w* (my distance|to myself)|walking away( from this)?$|out of here|disappearing)
      let's (\w+ )?(not (see|talk|speak|meet)|take (a break|time|some)|(spend )?([\w']+ )?apart|give each other)
    `,
    unless:
      /wardrobe|garage|cupboard|drawer|on my phone|sugar|caffeine|the wall|just parking|spreadsheets?|present\b|boot of/,
  },
  {
    id: "withdrawal.alone",
    label,
    weight: 4,
    pattern: said`
      (leave me (alone|be|in peace|to it)|let me be)${now}$
      ${begin}(go away|(get|stay|keep) away from me|get off me|back off|stay away|get out( of my \w+)?|leave|go home|go without me|not now|not tonight|not right now|don't wait up|stay (there|out|where you are)|don't (touch|follow|come near|look at|bother|hug|wait up for) me)${now}$
      (don't|not|can (you|we)|please don't) (bother |even )?(come|coming|knock\w*|wait\w*|expect\w*|follow\w*|touch) (over|in|home|near|up|me|a reply|to hear|anything|after me|round)( [\w']+){0,3}$
      (i|i'd|^)( \w+)? ?(don't|do not|can't|won't) (want to|wanna|feel like|want|have the energy to|bear to) (be |have )?(touched|held|around|near|with|here|see\w*|seen|talk\w*|speak\w*|com(e|ing) (over|home|round)|company|anyone|you (here|near|around)|this|hang)( (you|anyone|about it|to you|home|over|near me|especially)){0,2}${now}$
      (i'd|i) (\w+ )?(rather|prefer) (to )?(be alone|stay|sleep|not (see|talk|come)|eat|go)( [\w']+){0,4}$
      (can't|cannot) (have|bear) you (near|here|around|close|touching)( me)?
      not (in the mood|feeling (us|you|this|it))( \w+)?( for (you|talking|company|this|people))?${now}$
      (hear from|see) me( for .{3,20}| tonight| again)?$(?<=(won't|not going to|don't expect to) \w+( from)? me.{0,20})
      (i'll|i will|i'm going to) (talk|text|call|reply|come (back|home|out)|message|speak) (to you |you )?(when(ever)?|if|once) (i|i'm) (feel|ready|want|can|calm|good|like)(?! (off|land|picked)).{0,12}$
      (i'll|i shall|i'm going to) (\w+ )?(go|do it|eat|sleep|be|sit) (on my own|alone|by myself|without you|in my (own )?room)
      be in (my|the) (room|study|shed|garage|spare room|car|garden|bedroom)( don't| and i don't|$)
      (sleep|sleeping|stay|staying) (in my own|on the (couch|sofa|floor)|in the (spare|other|guest) room|elsewhere|downstairs)( [\w']+){0,3}
      (door|room) (don't|stay out)|^(i'm )?(locking|shutting) the door$
    `,
    unless:
      /oven|paint|\bwet\b|\bhot\b|the dog\b|wrapping|penalties|throttle|catch you up|party but|night in|curry|cough|your back\b|driving|said you|love you/,
  },
  {
    id: "withdrawal.cannot",
    label,
    weight: 4,
    pattern: said`
      i (\w+ )?(can't|cannot|couldn't) (even |bear to |stand to |keep )?(do this|doing this|deal( with (this|you|it|us))?|handle (this|you)|talk( to you)?|be (here|around you|near you|in the same \w+|with you)|look at you|face (you|this)|breathe( in this \w+| around you)?|live like this|take (this|any ?more)|stay here|see you)( in this house| with you)?${now}$
      ${begin}can't (do this|deal( with (this|you|it))?|talk|handle this|be (here|around you)|look at you|face (you|this))${now}$
      (switch|turn|putt)ing (my|the) phone (off|away|on silent)${now}$
      (staying|going|sleeping|heading|off|moving)( \w+)? (at|to|with|round) (my |a )?\w+('s|s')?( place| house)?( for (a while|a few days|a bit)| until i| tonight)?$(?<=(mum|mom|mother|sister|brother|parents|friend|mate|dad|dan|hotel)('s)?( place| house)?( for .{3,12}| tonight| until i)?)
      nothing (left )?to give|nothing left$
      (not coming (home|back|to bed)|won't be (home|back|here|at home|coming))( tonight| now| when you .{3,20})?$
      (taking|on|need) (a )?break from (us|you)
      for a (walk|drive)$(?<=^(i'm )?(out )?going for a (walk|drive))(?! )
      ^i'm (going )?out$|^i'm leaving$
      (have|got|find) the (energy|headspace|capacity|bandwidth|strength) (for|to) (you|this|us|talk|deal|see)
    `,
    unless:
      /allerg|flight|land at|plane|film|cinema|trains?\b|breakfast together|crossword|heat\b|\bcold\b|meeting|driving|lasagne|library|cough|drop off|home for|exam|back in|back by|back at|see you|🚶|need anything|want anything|milk/,
  },
];
