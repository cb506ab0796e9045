import { words } from "../pattern.ts";

/** Adjectives that judge what somebody is like; families of them where there are any. */
export const fault: string = words(`
  lazy selfish self[_-]?(?:cent|absor|obsess|involv|right)\\w* narciss\\w+ arrogant entitled spoil(?:t|ed) (?:heart|spine|gut|thought|care|use|hope|worth|clue)less
  un(?:caring|feeling|grateful|appreciative|reliable|trustworthy|kind|lovable|romantic|supportive|helpful|reasonable|fair|stable|bearable|believable|affectionate)
  in(?:considerate|sensitive|secure|competent|sufferable|capable) im(?:mature|possible) irresponsible dis(?:respectful|honest|loyal|organi[sz]ed) (?:cold|hard|mean|narrow|closed|pig|bull|two|big)[_-]?(?:hearted|spirited|minded|headed|faced)
  cruel nasty spiteful vindictive petty bitter rude childish boring clingy needy cowardly fake shallow greedy stingy flak[ey]+ ignorant stubborn aggressive toxic hateful evil horrible awful terrible vile annoying exhausting
  draining high[_-]maintenance hard_work closed_off emotionally_\\w+ passive\\W?aggressive manipulative smug patroni[sz]ing condescending vain whiny shady sneaky no_fun all_talk full_of_(?:yourself|it|excuses|sh\\w+) (?:hard|difficult|impossible)_to_(?:live|love|please|talk|be|trust|like)
  the_worst controlling bossy overbearing possessive judgement?al (?:mess|screw|fuck)ed_up messy moody miserable dull weak negative obnoxious hurtful cold[_-]hearted
`);

/** Those that are as often said of a state or a thing: they need a word of degree before them. */
export const faultOfDegree: string = words(`
  critical mean cheap jealous difficult defensive grumpy dirty demanding impatient forgetful secretive harsh cold(?=_(?:to|with|and|person|lately))
`);

/** What somebody is called who is judged, short of an insult. */
export const faultyPerson: string = words(`
  slob nightmare burden disappointment failure liar cheat(?:er)? hypocrite coward bully snob narc\\w* control_freak nag doormat pushover slacker freeloader leech tyrant man-?child mum?my's_boy brat toddler teenager child
  bore killjoy lost_cause train_?wreck red_flag pain(?:_in_the_\\w+)? piece_of_work monster mess know-it-all
`);

export const bad: string = words(`
  bad terrible awful horrible rubbish crap+y? shit+y? lousy useless hopeless poor sorry pathetic worthless rotten deadbeat selfish lazy cold
`);

/** What everybody should have, and somebody is said to lack. */
export const virtue: string = words(`
  empathy compassion consideration backbone spine balls guts manners heart soul conscience shame (?:common_)?sense class respect ambition drive self[_-]\\w+ patience integrity decency feelings filter loyalty tact
  gratitude maturity brains? emotions? personality (?:idea|clue)_how_to_(?:be|love|listen|treat)
`);
