import { words } from "../pattern.ts";

/** States that nobody wishes to be in, and what they make people do. */
export const low: string = words(`
  angry mad sad furious livid upset cross cry crying cried scream shout yell crazy insane mental ill sick unwell depress\\w+ anxi\\w+ miserable misery jealous insecur\\w+ nervous stress\\w* tense worthless useless small
  stupid dumb ugly fat guilty bad awful terrible horrible unhapp\\w+ lonel\\w+ alone asham\\w+ embarrass\\w+ invisible unwanted unlov\\w+ inadequate worse hate hated despise regret doubt paranoid bitter resent\\w*
  annoyed frustrat\\w+ suffer\\w* snap lose_(?:it|my_\\w+) like_(?:this|that|shit|crap|rubbish|dirt|nothing|a_\\w+|an_\\w+|i'm) shit crap rubbish this_way hopeless exhaust\\w+ numb tired cringe leave empty used cheap unsafe
  drink\\w* impossible unbearable hell harder hard nightmare boil walking_on_eggshells can't couldn't lost antidepressants meds therapy nobody wreck\\w* headaches? panic trust trash tears ruined in_knots sleep sleepless
  nothing broken unattractive pathetic question die give_up act_\\w+ rage
`);
