import { words } from "../pattern.ts";

/** States that nobody wishes to be in, and what they make people do. */
export const low: string = words(`
  angry mad sad furious upset cry(?:ing)? cried scream shout yell crazy insane ill sick depress\\w+ anxi\\w+ miser\\w+ jealous insecur\\w+ nervous stress\\w* worthless useless small stupid ugly fat guilty bad awful terrible horrible unhappy
  lonely alone asham\\w+ embarrass\\w+ invisible unwanted unlov\\w+ worse hate doubt paranoid bitter resent\\w* frustrat\\w+ suffer\\w* snap lose_\\w+ like_(?:this|shit|crap|rubbish|dirt|nothing|an?_\\w+|i'm) shit crap rubbish hopeless exhaust\\w+
  impossible difficult hell harder no_(?:friends|money|confidence|life|energy|self[-_]esteem) can't lost antidepressants therapy headaches? panic trust trash tears ruined sleep\\w* nothing broken pathetic drink\\w* leave this_way wreck mess
`);
