import { words } from "../pattern.ts";

/** Names that people are called. */
export const insults: string = words(`
  idiot moron imbecile cretin half-?wit dim-?wit nitwit numpty muppet plonker pillock prat twat tosser wanker dick dickhead
  knob knobhead bellend arse arsehole asshole arsewipe ass jackass dumb-?ass smart-?ass lazy_ass bastard bitch pig slag
  slut whore ho hoe tramp tart loser joke clown fool dunce simpleton airhead bimbo dumbo weirdo creep freak psycho psychopath
  sociopath nutter nut-?job nut-?case nut_case nut_job lunatic maniac basket_case headcase head_case scum scumbag low-?life
  dirtbag sleazebag douche douchebag prick cunt shithead shitbag fuckwit fuckhead fucker motherfucker son_of_a_bitch wimp
  piece_of_(?:shit|crap|trash|filth|garbage|scum) sissy cry-?baby cry_baby snowflake wuss weakling nobody disgrace
  embarrassment laughing_stock laughingstock retard spaz thicko divvy gimp neanderthal caveman animal savage lump oaf yob vermin
  waste_of_(?:space|time|oxygen|air|breath|skin|a_person|life) parasite weasel snake rat worm cow witch hag ogre dinosaur
  dope dullard dingbat ninny nincompoop numbskull numb-?skull blockhead bonehead meathead dipshit dipstick
  harpy shrew fishwife trash garbage git sod so-and-so has-?been failure_of_a_\\w+ (?:sorry|poor|pathetic|sad)_excuse_for_an?_\\w+
  little_(?:boy|girl|man|child) spoilt_little_\\w+ beta tool drip doofus dork_of_a_\\w+ ratbag toerag scrubber mug
  melt wet_wipe wet_blanket liability degenerate pervert hot_mess trainwreck
`);

/** Adjectives that say: you are beneath me. */
export const contemptuous: string = words(`
  stupid dumb pathetic idiotic moronic thick dense brainless brain-?dead brain_dead gormless dim laughable pitiful pitiable
  disgusting repulsive revolting gross ugly fat hideous smelly worthless good-?for-?nothing useless feeble wet
  slow_on_the_uptake simple-?minded thick_as_\\w+ beneath_me nothing_without_me nothing_to_me not_worth_\\w+ below_me
  beyond_(?:pathetic|stupid|help|a_joke) a_waste_of_\\w+ dead_to_me trashy cringe(?:y|worthy)? sad lame deluded
  two_sandwiches_short off_your_(?:head|rocker|trolley) repugnant contemptible despicable unfuckable past_it
`);

/** The words an insult is dressed with. */
export const sharp: string = `(?:${words(`
  absolute total complete utter stupid dumb lazy selfish fat ugly silly little big massive fucking bloody pathetic useless sad dirty filthy
  lying cheating ungrateful spoilt spoiled miserable crazy mad sick twisted real proper right old ignorant arrogant such
  nasty evil worthless disgusting spineless complete_and_utter self-?cent(?:re|er)ed immature moody whiny damn goddamn
  cold heartless jealous insecure bitter needy dumb-ass moaning two-faced grumpy
`)} ){0,3}`;

export const titles: string = words(`
  mr mrs miss ms little_miss lord lady king queen prince princess captain professor doctor saint st sir your_majesty his_majesty her_majesty
  your_highness his_highness her_highness his_lordship her_ladyship your_lordship your_ladyship
`);
