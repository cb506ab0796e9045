import { words } from "../pattern.ts";

/** Up to three of the words that stand between a subject and what is said of it. */
export const adverbs: string = `(?:${words(`
  so such just really honestly seriously actually literally basically clearly obviously frankly simply totally completely
  absolutely utterly always constantly forever still bloody fucking fuckin freaking effing damn goddamn too way pretty
  quite incredibly unbelievably extremely very kind_of sort_of a_bit a_little a_bit_of being getting become acting
  nothing_but plain downright genuinely truly deeply even only now also lowkey honest_to_god painfully ridiculously
  increasingly often usually sometimes rather hella proper dead well right as that this more never_not all
`)} ){0,3}`;

/** "You are", in the many ways it is said of what somebody is rather than of what they once did. */
export const youAre: string = words(`
  you're you_really_are you_just_are you_still_are you_can_be you_always_were you_act you_sound you_look you_seem
  you've_been you_have_been you've_always_been you_have_always_been you've_become you_have_become you_turned_into
  you_were_being you_were_always you_were_never you_were_so you_get you_come_across_as you_turned_out_to_be
  you're_acting you're_behaving you've_turned_into you_make_out_you're
`);

export const roles: string = words(`
  husband wife partner boyfriend girlfriend bf gf fiance fiancee spouse hubby wifey lover father mother dad mum mom daddy mummy
  mommy parent man woman guy bloke person human human_being friend adult grown-up grown_up grown_man grown_woman
  stepdad stepmum stepmom listener communicator lad housemate roommate
`);

/** Somebody who is meant by none of it. */
export const things: string = words(`
  phone job work career friends mates family mum mom mother dad father parents sister brother game games xbox playstation
  ps5 car bike dog cat football golf gym hobby hobbies ex laptop computer tv telly telephone mummy mommy
`);

export const day: string = words(`
  day night evening morning weekend week year birthday christmas xmas holiday vacation trip wedding party dinner date
  anniversary honeymoon valentine's_day summer new_year thanksgiving meal
`);
