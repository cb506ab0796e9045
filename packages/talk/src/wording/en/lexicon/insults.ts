import { words } from "../pattern.ts";

/** Names that nobody has but who is insulted. */
export const insult: string = words(`
  idiot moron imbecile (?:half|dim|nit|fuck)-?wit numpty muppet plonker pillock prat twat tosser wanker (?:dick|knob)(?:head)? bellend (?:arse|ass)-?(?:hole)? (?:jack|dumb|smart)-?ass bastard bitch slag slut whore airhead weirdo
  creep freak psycho(?:path)? sociopath nut-?(?:job|case|ter) lunatic maniac basket_case scum(?:bag)? low-?life douche(?:bag)? prick cunt (?:shit|block|air|fuck)(?:head|er) wimp piece_of_(?:shit|crap|trash|garbage) cry-?baby nobody disgrace
  laughing_?stock thicko (?:waste|excuse)_(?:of|for)_\\w+ loser fool dunce dummy embarrassment parasite little_(?:man|boy|girl)
`);

/** Names that things and animals have too. */
export const beast: string = words(`
  joke clown pig cow rat snake worm dog witch animal tramp trash garbage mug tool snowflake monster baby
`);

/** Adjectives that say: you are beneath me. */
export const contemptuous: string = words(`
  stupid dumb pathetic idiotic moronic thick dense brain-?(?:dead|less) dim laughable pitiful disgusting repulsive gross ugly fat worthless useless ridiculous beneath_me dead_to_me deluded nothing_(?:without|to)_me
`);
