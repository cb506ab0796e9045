import { words } from "../pattern.ts";

/** Adjectives that judge what somebody is like. */
export const faults: string = words(`
  lazy bone_idle bone-idle idle selfish self-?cent(?:re|er)ed self_cent(?:re|er)ed self-?absorbed self_absorbed self-?obsessed
  self_obsessed self-?involved self_involved narcissistic egotistical arrogant conceited entitled spoil(?:t|ed) inconsiderate
  thoughtless careless uncaring unfeeling heartless cold-?hearted cold_hearted hard-?hearted cruel nasty vicious spiteful
  vindictive petty bitter rude disrespectful ungrateful unappreciative unreliable untrustworthy undependable flake?y
  irresponsible immature childish infantile juvenile incompetent useless hopeless worthless clueless boring insecure needy
  clingy spineless gutless cowardly dishonest deceitful two-?faced two_faced fake shallow superficial materialistic greedy
  stingy tight-?fisted untidy disorgani[sz]ed scatterbrained insensitive tactless tone-?deaf oblivious ignorant
  narrow-?minded narrow_minded closed-?minded closed_minded stubborn pig-?headed pig_headed bull-?headed obstinate unreasonable
  hypocritical aggressive volatile toxic hateful evil horrible awful terrible dreadful vile unbearable insufferable
  intolerable annoying irritating infuriating exhausting draining high-?maintenance high_maintenance hard_work
  emotionally_(?:un\\w+|stunted|immature|dead|absent|cold|constipated|illiterate|numb) closed_off frigid passive-?aggressive
  passive_aggressive argumentative confrontational uptight smug patroni[sz]ing condescending snobbish vain unmotivated
  unambitious weak-?willed inflexible unromantic unaffectionate unsupportive unhelpful uncommunicative unloving unkind
  unlovable neglectful inattentive lifeless joyless whiny whingey naggy nagging sulky sneaky shady slimy no_fun all_talk
  full_of_(?:yourself|excuses|it|shit|crap|bull|bullshit|hot_air|rubbish) up_yourself impossible out_of_order hard_to_love dead_inside
  (?:hard|difficult|impossible|tough|hell)_to_(?:live_with|be_with|be_around|love|please|talk_to|trust|like|get_through_to)
  the_worst stuck-?up stuck_up controlling bossy domineering overbearing manipulative possessive judgement?al bad-?tempered
  hot-?headed hot_headed unbelievable two-?timing big-?headed miserable messed_up screwed_up fucked_up messy moody
  incapable insincere lying cheating untrusting tiresome obnoxious mean-?spirited ill-?mannered unfaithful
  a_lot_to_deal_with high_and_mighty money-?grabbing so_full_of_yourself good_for_nothing dull negative pessimistic cynical
  unfit not_right_in_the_head thick-?skinned pushy sloppy slovenly ungenerous self-?righteous self_righteous self-?serving
  attention-?seeking attention_seeking work-?obsessed uncivil(?:ised|ized) disloyal unstable unfair_to_me mean_to_me
  hurtful hard_of_listening scruffy grubby stroppy arsey arsy bitchy snappy snarky catty
`);

/** Those that are as often said of a state, or of a thing: they judge only with a word of degree before them. */
export const faultsOfDegree: string = words(`
  critical mean cheap tight jealous difficult defensive grumpy dirty weak demanding impatient vague forgetful secretive
  cold(?=_(?:to|with|and|towards?|inside|sometimes|lately|as|hearted)_|_person|_man|_woman|_inside) distant_with_everyone
  hard_to_read fussy picky fake slow uncomfortable_to_be_around predictable harsh blunt blind
`);

export const degree: string = `(?:${words(`
  so too way always such constantly incredibly unbelievably extremely being really just fucking bloody damn that pretty forever
  often very honestly absolutely never_not kind_of
`)} ){1,3}`;

/** What somebody is called who is judged, short of an insult. */
export const faultyPeople: string = words(`
  slob nightmare handful disaster burden disappointment let-?down let_down failure liar cheat cheater hypocrite coward bully snob
  narcissist narc egotist control_freak neat_freak know-?it-?all know_it_all nag doormat pushover workaholic slacker layabout
  freeloader sponger scrounger gold-?digger gold_digger mooch leech tyrant dictator man-?child man_child mummy's_boy mommy's_boy
  mama's_boy spoil(?:t|ed)_brat brat toddler teenager robot martyr professional_victim attention_seeker flake tightwad
  miser cheapskate scrooge bore killjoy buzzkill party_pooper misery_guts moaner whiner whinger complainer grump lost_cause
  train_wreck trainwreck loose_cannon red_flag walking_red_flag pain pain_in_the_\\w+ piece_of_work user manipulator
  gaslighter bigot sexist misogynist emotional_vampire energy_vampire drain people_pleaser couch_potato waster wastrel
  good-for-nothing good_for_nothing monster selfish_cow ice_queen brick_wall closed_book commitment-?phobe yes_man
  fair-?weather_\\w+ mess(?!_of) quitter sulker skinflint shopaholic hoarder drama_magnet
`);

export const bad: string = words(`
  bad terrible awful horrible rubbish crap crappy shit shitty lousy useless hopeless poor sorry pathetic dreadful appalling
  miserable worthless disgraceful sad shocking rotten mediocre absent part-?time part_time deadbeat neglectful sucky
`);

/** What everybody should have, and somebody is said to lack. */
export const virtues: string = words(`
  empathy compassion sympathy consideration backbone spine balls guts manners heart soul conscience shame sense common_sense class
  respect self-?respect self_respect ambition drive motivation initiative self-?control self_control self-?awareness
  self_awareness patience integrity morals decency feelings filter humility loyalty tact gratitude maturity brain
  brains emotions emotional_intelligence personality standards sense_of_\\w+ work_ethic warmth kindness romance
  boundaries idea_how_to_(?:be|love|listen|treat|talk|act|parent|run|look_after) clue_how_to_\\w+ clue_about_\\w+
`);
