import { words } from "../pattern.ts";

/** Adjectives that judge what somebody is like; families of them where there are any. */
export const fault: string = words(`
  lazy idle selfish self[_-]?(?:cent|absor|obsess|involv|right|serv|pity)\\w* narciss\\w+ egotistical arrogant conceited entitled spoil(?:t|ed)
  (?:heart|spine|gut|thought|care|use|hope|worth|clue|joy|feck|ruth|tact|soul)less
  un(?:caring|feeling|grateful|appreciative|reliable|trustworthy|kind|lov\\w+|romantic|supportive|helpful|reasonable|fair|stable|bearable|motivated|tidy|believable|affectionate|faithful)
  in(?:considerate|sensitive|secure|competent|sufferable|tolerable|capable|attentive|flexible|fantile) im(?:mature|possible) ir(?:responsible|ritating)
  dis(?:respectful|honest|loyal|organi[sz]ed) (?:cold|hard|mean|narrow|closed|weak|pig|bull|big|hot|two|bone|tone|stuck|tight|bad)[_-]?(?:hearted|spirited|minded|willed|headed|faced|deaf|up|fisted|tempered)
  cruel nasty vicious spiteful vindictive petty bitter rude childish juvenile boring clingy needy cowardly deceitful fake shallow superficial greedy stingy flak[ey]+
  oblivious ignorant stubborn obstinate hypocritical aggressive volatile toxic hateful evil horrible awful terrible dreadful vile annoying infuriating exhausting draining
  high[_-]maintenance hard_work emotionally_\\w+ closed_off (?:passive|manip)\\w* argumentative uptight smug patroni[sz]ing condescending vain whiny naggy sulky shady sneaky no_fun all_talk
  full_of_(?:yourself|it|excuses|sh\\w+|crap) up_yourself out_of_order (?:hard|difficult|impossible|hell)_to_\\w+ the_worst controlling bossy domineering overbearing possessive judgement?al
  messed_up screwed_up fucked_up messy moody miserable negative cynical pessimistic obnoxious neglectful hurtful stroppy arsey pushy slovenly stale
`);

/** Those that are as often said of a state or a thing: they need a word of degree before them. */
export const faultOfDegree: string = words(`
  critical mean cheap tight jealous difficult defensive grumpy dirty weak demanding impatient forgetful secretive fussy picky harsh dull heavy
  cold(?=_(?:to|with|and|towards?|inside|person|lately|about)|$) hard_to_read slow predictable slack distant_with
`);

/** What somebody is called who is judged, short of an insult. */
export const faultyPerson: string = words(`
  slob nightmare handful disaster burden disappointment let-?down failure liar cheat(?:er)? hypocrite coward bully snob narc\\w* control_freak know[_-]it[_-]all nag doormat pushover
  slacker layabout freeloader sponger leech tyrant dictator man-?child mum?m[ya]'s_boy brat toddler teenager child martyr (?:attention|thrill)_seeker flake miser cheapskate bore killjoy party_pooper
  moaner whin[ge]+r lost_cause train_?wreck loose_cannon red_flag pain(?:_in_the_\\w+)? piece_of_work manipulator gaslighter quitter monster waster good-for-nothing energy_vampire ice_queen brick_wall mess
`);

export const bad: string = words(`
  bad terrible awful horrible rubbish crap+y? shit+y? lousy useless hopeless poor sorry pathetic dreadful miserable worthless sad rotten deadbeat neglectful selfish lazy cold rude
`);

/** What everybody should have, and somebody is said to lack. */
export const virtue: string = words(`
  empathy compassion sympathy consideration backbone spine balls guts manners heart soul conscience shame (?:common_)?sense class respect ambition drive motivation initiative
  self[_-]\\w+ patience integrity morals decency feelings filter humility loyalty tact gratitude maturity brains? emotions personality standards warmth romance (?:idea|clue)_how_to_(?:be|love|listen|treat|talk|run)
`);
