import type { SafetyRule } from "../../rule.ts";
import { danger, HE, HIM, HIS, MY_LOVE, signs, WHO } from "./danger.ts";

const AFRAID =
  "(?<!(n't|not|never|longer|used to be|he's|she's|they're) )(so |too |really )?<scared afraid frighten terrified petrified>";
const LOSES = "<blow kick snap explode start flip lose hurt hit kill attack>";

export const fear: readonly SafetyRule[] = signs(
  "fear",
  /doctor|dentist|scan\b|exam|cycl|ladder|neighbou?rhood|spider|interview|how (?:much|well)|could you|can you|losing|literally|present\b|latch|butterfl|baby(?:'s| is)? asleep/,
  {
    of_partner: danger`
      dread_when (he|she|you)|${AFRAID}~ at home|${AFRAID} all the time
      ${AFRAID}~ (of|by|about|to) (her\b(?= *$|[^\w ]| (when|and|but|because|now|if|again))|${HIS} <temper anger rage mood reaction drinking>)
      ${AFRAID} (of|about)~<upset setting anger making provok annoy> ${HIM}|${AFRAID} in my (own )?(home|house|bed)
      ${AFRAID} (when|whenever|if|every time) ${WHO}~<drink shout yell angry scream rais come home lose start hit touch get>
      ${AFRAID} (that )?(he|she)('ll| will| might| could)_<come find hurt do get catch see hear kill hit>
      (\w+n't|not|never) dare (to )?<tell say ask go leave speak move>
      ${AFRAID}~ (of|by|around) (you|him|them|(my own )?(husband|wife|partner|boyfriend|girlfriend)|${MY_LOVE})(?! \w+ing| (being|not))
      ${AFRAID}~ (of|about|at) (what|how) ${WHO}~<do say react get act capable>
      (${AFRAID}|nervous|dread\w*) (of |to )(<go come be>ing )?((go|come|be) )?(back )?<home leave leaving stay speak move breathe sleep disagree>(?! (the|my|work|early|late|in)\b)
      (${AFRAID}|nervous|dread\w*) (of |to |about )~be(ing)?~ (around|near|with) ${HIM}
      (don't want|nervous) to (go|come|be) home~(he|she|you|him|her)\b
      ${WHO}~(so|too) (scared|frightened|afraid|terrified)\b|${AFRAID} in (this|my|our)\b
      (anxious|nervous|on edge|sick)~<before when until whenever> (he|she|you)~home
      ${AFRAID} to (break up|end it|go back|say no|answer|open (my|his|her|your))
      ${AFRAID}~ (of|to|in|when|around|that|because|every)_ (he|him|his|${MY_LOVE})\b(?! (scan|exam|op|flight|test|new|work)\b)
      (don't want|can't stand|hate|not safe) (to be|being)_ alone (with|around) ${HIM}
      ${AFRAID}~ the same (room|house|bed|car) (as|with) (you|him|her|my)
      (worried|afraid|scared|frightened|nervous|terrified)( about| of)? what (my )?${WHO}~(will|'ll|might|would|could)_do\b(?! (with|for|after)\b|~without)
    `,
    he_will: danger`
      (${AFRAID}|<worry worried convinced fear think thought know wonder imagine>|one day|part of me)~${WHO}~('ll|will|might|may|could|would|'d|going to|capable)~(<hurt kill hit attack strangl>_ (me|us|the kids)|snap|lose it|do something|come after|find me|go too far)
      ${AFRAID}_ ${WHO}~('ll|will|might|may|could|would|'d|going to)~(hit|hurt|kill|snap|explode|blow up|kick off)\b(?! (himself|herself|yourself)\b)
      ${AFRAID} ${WHO}('s|'re| is) going to\b *$
      wonder~if tonight
      what (you|he|she)('d|'ll| might| could| would)~ do (to (me|us)|if i|when i|next)
      (he|she)('d|'ll| would| will)_(go (mental|mad|crazy|nuts|ballistic|off)(?! for)|kill me|lose it|kick off|flip)\b
      like you (want|wanted) to (kill|hurt|hit) me
      ${WHO}~(going to|gonna)_ (hurt|hit|kill|attack) (me|us)\b(?! (with|up|feel))
      (hit|hurt) me~one day (he|she|you)('ll| will| might| could)
      so (that )?i can (leave|get (out|away)|run|escape)_ if (he|she|you)\b
      ${WHO}~something (bad|terrible|awful)~ happen
    `,
    frightens: danger`
      (it|that) (scares|frightens|terrifies) me\b|(he|she)('s| is| can be) (so |really |very )?(scary|frightening|intimidating)
      (${WHO}|way|look|temper|anger|moods?|shouting|rage|drinking|behaviou?r)~!(scares?|frightens?|terrif(y|ies)|intimidat\w+|scaring|frightening|terrifying|threatening) (me|us)\b
      (\w+n't|not|never|longer)~ (feel|feeling|felt) _safe\b
      (feel|feeling|felt|am)~ unsafe|not safe (here|at home|with|in)|in danger\b(?! of)
      (fear|worry|worried|scared|afraid) for (my|our)\b|(live|living) in fear|fear of (him|you|${MY_LOVE})
      <scary frightening terrifying> (temper|man|person|when)
    `,
    on_guard: danger`
      <careful watch mind>_what i (say|do)|<set setting> ${HIM} off|i hide when|capable of *$
      ${HE}~<get turn become>_<mean nasty violent aggress abus scary vicious rough>~<drink drunk beer wine high>
      when ${WHO}~<drink drunk drank>~i <hide stay keep lock leave go sleep pretend>|(he|she)('s| is| was)_in one of (his|her) moods
      (on|around on) egg ?shells|tip-?toe\w*~round ${HIM}|i cower
      <flinch jump freez panic tense shak stomach cower chest sweat duck sick breath hands>~<when whenever every until if hear because>~(${WHO}|${HIS}|the (front )?door|keys?)~<home rais lift hand shout voice key door car van move name around angry mood open step stairs pull quiet asleep text ring call>
      (when|every time|whenever) (${WHO}|${HIS})~i <freez flinch hide shak panic cower>
      i('m| am) (so |really |just )?(scared|frightened|terrified)\b(?<=\b(he|him|his|her|husband|wife|partner)\b~)
      not to (upset|anger|provoke|annoy|make|set) ${HIM}|dread\w* <hear see go when com>~(he|him|his|home|you)\b
      (on edge|can't relax|nervous|go quiet)~<when whenever around until if>_ ${WHO}
      (never|don't) know~(which|what)~(version|mood|side|set|one)~ (you|him|her|he|she|home|walk)
      i know (how (he|she)|what (he|she)|what happens if i (don't|say|go))~
      (so|in case|before|otherwise|or|because) (that )?${WHO}~${LOSES}
      <wait waited>~(he|she)('s| is) (calm|asleep|in a good)
      (i|just|to) (keep|stay|be)_ (quiet|small|silent|out of ${HIS} way|invisible|out the way)
      please don't (be|get) (mad|angry)~
      <rehears check watch read>~ (his|her|your) (face|mood|tone)
      (\w+n't|not|never) dare (to )?<disagree argue contradict complain answer interrupt question object mention refuse breathe>
      (when|every time|whenever) (${WHO}|${HIS})~(i <brace tense wince>|my (heart|stomach|hands?|chest)_<drop shak sink rac pound turn>)
      <count watch>~ (drinks|beers|cans|glasses|bottles)_(he|she|you)('s|'ve)~(had|drunk)? so i
      (relax\w*|calmer|safer|breathe|peaceful|at peace)\b_(when|only when|now|once) (he|she|${MY_LOVE})('s| is)_(away|out|gone|not (here|home)|at work|asleep)
      (tell|know|listen\w*)~(shut|close|slam|key|footsteps|steps|door|car)~(bad night|mood|what (kind|sort))|(get|got) the shakes
      if i('m| am| feel| felt| was)?_safe (with|at|around)~(lied|said yes|didn't know)
      (sick|nerves|nervous|anxious|dread|terror|panic)\w*~(when|whenever|before|every time)~<hear see>~(him|her|he|she|you|his)\b~<com home path stair door key car pull step arriv walk>
      waiting for (you|him|her) to~(start *$|kick off|explode|blow|lose it|snap)
      fl(y|ies|ew) into (a )?rages?\b|violent (temper|rages?|outbursts?)|careful around (him|her|you)\b
    `,
    hides: danger`
      (writing|typing|texting) this (from|in|while)|phone~call~(the police|for help|999|911)
      <hid hide hiding lock barricad>~ (bathroom|bedroom|loo|toilet|closet|wardrobe|cupboard|room|car|shed)~ <because when while from so until last again with in>~
      (chair|drawers|furniture)~<against under front behind>~door
      (bag|suitcase|documents|passports?|cash)~(packed|hidden|stashed|ready)~(case|hidden|when|leave|run|go)\b
      (called|rang|ring|phone)_ (helpline|hotline|refuge)
      door (locked|wedged|barricaded)~(because|in case|of (him|her|you)|until|when (he|she|you))
      <hid hide lock>~ (knives|knife|scissors|guns?)~(because|from (him|her|you)|temper|in case)
      (shoes|bag|phone|keys|clothes|coat)\b~in case i (need|have) to (run|leave|get out|escape|go|call)
    `,
  },
);
