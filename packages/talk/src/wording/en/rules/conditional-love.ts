import type { Rule } from "../../rule.ts";
import { adv, folk } from "../lexicon/between.ts";
import { said, words } from "../pattern.ts";

const label = "conditional_love";

const us =
  "(?:me|us|this (?:relationship|marriage|family)|our \\w+|your (?:kids|family|wife|husband|children|daughter|son|own \\w+|girlfriend|boyfriend))";
const loved = words(
  "loved cared respected valued wanted appreciated trusted missed liked love respect care_(?:about|for) adored cherished fancied value",
);

export const conditionalLove: readonly Rule[] = [
  {
    id: "conditional_love.if_you_loved_me",
    label,
    weight: 8,
    pattern: said`
      if you (did |do |had |ever )?${adv}${loved} (for |about |to (be with|keep|marry) )?${us}(?! to (come|join|bring|help|pick|go|call|wait|book|get|drive|stop)).{0,60}
      if you ${adv}(cared|loved|bothered|wanted to)( at all| enough| even a bit| anymore)?,? (you|you'd)( \w+){1,3}
      if you ${adv}(cared|had cared|loved me)( at all| enough| even| about \w+)?$
      if you ${adv}(gave|give) a (shit|damn|fuck|toss|crap|monkey's)( about ${us})?.{0,40}
      if you (were|had|have) ${adv}(in love|serious about|committed|any (feelings|love|respect)|sorry|ever (loved|serious)|felt anything|a shred of)( [\w']+){0,4}
      (you|you'd|do|prove|show|come|stay|would you|why would you)( [\w']+){1,10} if you ${adv}(loved|love|cared|respected|respect|gave a)( about| for)?( me| us|$)
    `,
    spares: ["question"],
    unless: /\b(?:worm|the (?:first|book|film|soup|recipe)|used to say)\b/,
  },
  {
    id: "conditional_love.if_i_mattered",
    label,
    weight: 8,
    pattern: said`
      if (i|we|our \w+|this|this \w+|my \w+|the (kids|marriage|relationship)) ${adv}(meant|mattered|was|were) ${adv}(anything|something|to you|important|(a|your) (\w+ )?priority|that important|worth|enough|real|true|special|(real |true )love)( [\w']+){0,4}
      if (i|we|this|it|our \w+|this \w+) ${adv}mattered.{0,40}
      if this (was|were|is) (real |true |actually )?love
      i thought (you loved|i meant|i mattered|we were|you cared)( \w+){0,2}
    `,
  },
  {
    id: "conditional_love.someone_who_loves",
    label,
    weight: 8,
    pattern: said`
      (someone|somebody|an? (\w+ )?${folk}|people|no one|nobody|anyone|${folk}) (who|that|in) (\w+ )?(loves?|loved|love|cares?|cared)( (me|about me|each other|(his|her|their) \w+|someone|somebody|you|us))? ${adv}(would|wouldn't|does|doesn't|don't|will|can|keeps?|never|always|[a-z]+s)( [\w']+){0,3}
      (real|true) love (means|doesn't|wouldn't|isn't|is (?!stor))
      love (means|isn't|is (supposed|meant|about))( [\w']+){1,4}
      (loving|love) (me|someone|somebody) means
      (when|if) you (\w+ )?love (someone|somebody|a \w+|your \w+),? you( [\w']+){1,3}
      (that's|this is) not (what|how) (you|people|we) (do|treat|act|talk|behave|speak)( to| when)?( \w+){0,2} (you )?loved?
      (not |no )?way to (treat|show) (someone|somebody) you love
    `,
    unless: /\bloves? (?:dogs|hiking|cats|music|the)\b/,
  },
  {
    id: "conditional_love.prove_it",
    label,
    weight: 8,
    pattern: said`
      (prove|show)( me| to me)?( that)? (you ${adv}(love|care|want me|mean it|'re sorry)|your love|how much you love)( me| about me)?
      want me to believe (that )?you( love)?
      (you ${adv}|you must )(don't|can't|never|not|didn't) ${adv}(love|loved|care about|care for) (me|us)( [\w']+){0,2} (or|otherwise|if|enough|very|to|then|because|like)( [\w']+){0,2}
      (you )?(obviously|clearly) (don't|never) (love|loved|care about|cared about) (me|us)
      you ${adv}love (?!me)\w+ more than me
      how (can|could) you (\w+ )?(say (that )?you )?love me (and|when|if|but|while)
      (you|don't|do not|stop)( keep)? (say|saying|claim|tell me|tell|telling me) (that )?you love (me|us)( and| but| then| when|$)( [\w']+){0,2}
      if that's (how|what) you (call )?(love|show|treat)
      i(?:'d| would|'ll|'d probably|'ll only) ${adv}(only )?(love|want|stay with|be attracted to|respect|marry|like|be with|love being with) you ${adv}(again|better|back)? ?(if|when|once|as long as) you
      i (can't|could never|won't|can only|only) ${adv}(love|be with|stay with|feel love for|love being with) (someone|somebody|a \w+|anyone|you) (who|if|when|until|unless|that)( \w+){1,2}
    `,
    unless: /\bcrisps\b|\bhowever\b|\bno matter\b|even when/,
  },
];
