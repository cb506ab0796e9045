import { words } from "../pattern.ts";

/** Names that nobody has but who is insulted. */
export const insult: string = words(`
  idiot moron imbecile cretin (?:half|dim|nit|fuck)-?wit numpty muppet plonker pillock prat twat tosser wanker dick(?:head)? knob(?:head)? bellend (?:arse|ass)-?(?:hole|wipe)? (?:jack|dumb|smart)-?ass
  bastard bitch slag slut whore simpleton airhead bimbo dumbo weirdo creep freak psycho(?:path)? sociopath nut-?(?:job|case|ter) lunatic maniac basket_case head_?case scum(?:bag)? low-?life dirtbag sleazebag
  douche(?:bag)? prick cunt shit(?:head|bag) fuck(?:er|head) motherfucker son_of_a_bitch wimp piece_of_(?:shit|crap|trash|garbage) sissy cry-?baby wuss weakling nobody disgrace laughing_?stock retard thicko
  neanderthal caveman savage oaf yob waste_of_\\w+ weasel hag numbskull (?:block|bone|meat|shit|air)head ratbag toerag (?:sorry|poor|pathetic|sad)_excuse_for_an?_\\w+ nobody loser fool dunce degenerate pervert
  little_(?:man|boy|girl) embarrassment parasite vermin git princess
`);

/** Names that things and animals have too. */
export const beast: string = words(`
  joke clown pig cow rat snake worm dog witch animal tramp tart trash garbage lump mug tool slug dinosaur liability snowflake monster child baby drip melt hot_mess wet_\\w+ dope waste
`);

/** Adjectives that say: you are beneath me. */
export const contemptuous: string = words(`
  stupid dumb pathetic idiotic moronic thick dense brain[_-]?(?:dead|less) gormless dim laughable pitiful disgusting repulsive revolting gross ugly fat hideous smelly feeble nothing_(?:without|to)_me not_worth_\\w+
  beneath_me below_me dead_to_me trashy cringe\\w* contemptible despicable worthless useless deluded beyond_\\w+ past_it thick_as_\\w+
`);
