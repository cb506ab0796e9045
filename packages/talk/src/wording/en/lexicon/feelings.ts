import { words } from "../pattern.ts";

/** States that nobody wishes to be in. */
export const lows: string = words(`
  angry mad sad furious livid upset cross cry scream shout yell crazy insane mental ill sick unwell depressed anxious miserable
  jealous insecure nervous stressed tense worthless useless small stupid dumb ugly fat guilty bad awful terrible horrible
  unhappy lonely alone ashamed embarrassed invisible unwanted unloved unattractive pathetic inadequate worse
  hate despise regret doubt question suicidal paranoid bitter resentful annoyed irritated frustrated suffer snap lose_it
  lose_my_\\w+ resent act_(?:like_this|out|crazy) want_to_(?:scream|cry|leave|give_up|hide|run|throw|punch|shout|vomit|puke|explode|die|quit|disappear|smash|walk|hit)
  feel_(?:so_|really_|very_|like_|like_an?_)?(?:shit|crap|rubbish|nothing|dirt|trash|garbage|low|down|bad|sick|guilty|small)
  feel_(?:so_|really_|very_|like_|like_an?_)?(?:worthless|stupid|alone|unsafe|ugly|invisible|unloved|used|cheap|empty|idiot|failure)
  wish_i(?:'d|_had|_was|_were|_could|_never)? the_bad_guy hopeless dread like_this this_way afraid_of_\\w+ a_nag exhausted bitter numb
  tired_of_\\w+ feel_like_i'm_\\w+ drink smoke self_harm
`);

/** A state, or what it does to somebody. */
export const suffering: string = words(`
  can't couldn't crying cried depressed anxious anxiety miserable sad angry furious upset stressed stress ill sick unwell exhausted broken
  antidepressants meds pills therapy counselling drink drinking hate hated lost lose nothing no never ruined late unhappy worthless
  insecure insecurity confidence lonely alone embarrassed ashamed missed miss panic paranoid trust mess shit rubbish crap awful
  terrible horrible bad worse nobody wreck crazy mad insane headache sleepless sleep cry shout yell lie trash garbage tears state
  depression issues problems unhappiness trauma scared nervous failing failed fail quit gave given fired debt broke skint
  bitter smoke furious cross rough stuck trapped suffering suffer hurting like_this this_way low
`);
