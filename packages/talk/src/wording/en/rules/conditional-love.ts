import type { Rule } from "../../rule.ts";
import { adv, folk } from "../lexicon/between.ts";
import { said, words } from "../pattern.ts";

const label = "conditional_love";

const us =
  "(?:me|us|this (?:relationship|marriage|family)|my \\w+|your (?:kids|family|wife|husband|children|daughter|son|girlfriend|boyfriend))";
const loved = words("loved cared respected valued wanted appreciated trusted liked love respect value");

export const conditionalLove: readonly Rule[] = [
  {
    id: "conditional_love.if_you_loved_me",
    label,
    weight: 8,
    pattern: said`
      if you (did |do |had |ever )?${adv}${loved} (for |about |to (be with|keep) )?${us}(?! to (come|join|bring|help|pick|go|call|wait|book|get|drive|stop)).{0,60}
      if you ${adv}(cared|loved|bothered)( at all| enough| anymore| even a (little|bit)| a bit)?,? (you|you'd)( \w+){1,3}
      if you ${adv}(cared|loved me)( at all| enough| even)?$
      if you ${adv}(gave|give) a (shit|fuck)( about ${us})?.{0,40}
      if you (were|had|have) ${adv}(in love|serious|committed|any (feelings|love|respect)|sorry)( [\w']+){0,4}
      (you|you'd|do|prove|show|come|stay|would you)( [\w']+){1,8} if you ${adv}(loved|love|cared|respect)( about| for)?( me| us|$)
    `,
    spares: ["question"],
    unless:
      /😘|😂|❤|\b(?:worm|crisps|chocolate|biscuits|snacks|wine|the (?:first|book|film|soup|recipe)|used to say)\b/,
  },
  {
    id: "conditional_love.if_i_mattered",
    label,
    weight: 8,
    pattern: said`
      if (i|we|(our|my|this) \w+|this) ${adv}(meant|mattered|was|were) ${adv}(anything|something|to you|as much|important|special|the love|(a|your) (\w+ )?priority|worth|enough|real)( [\w']+){0,4}
      if (i|we|(this|our|my) \w+|this|it) ${adv}mattered.{0,40}
      i thought (you loved me|i meant|you cared)( \w+){0,2}
    `,
  },
  {
    id: "conditional_love.someone_who_loves",
    label,
    weight: 8,
    spares: ["third-party", "self"],
    pattern: said`
      (someone|an? (\w+ )?${folk}|people|no one|nobody|anyone) ((who|that) ${adv}(loves?|loved|cared) (me|about me|each other|(his|her|their) \w+|someone|us)|in love(?! with)|who cared)( [\w']+){1,4}
      someone (who|that) ${adv}loves you (doesn't|wouldn't|would|shouldn't|never|won't)( [\w']+){1,3}
      (real|true) love (means|doesn't|wouldn't|isn't|is)
      (?<!(your|my|our|the|i) )love (means|isn't|is (supposed|meant|about|proved))( [\w']+){1,4}
      (loving|love) (me|someone) means
      (when|if) you (\w+ )?love (someone),? you( [\w']+){1,3}
      (that's|this is) not (what|how) (you|people|we) (do|treat|act|talk|behave|speak)( to| when)?( \w+){0,2} (you )?loved?
    `,
    unless: /\bloves? (?:dogs|hiking|cats|music|the)\b/,
  },
  {
    id: "conditional_love.prove_it",
    label,
    weight: 8,
    pattern: said`
      (?<!to )(prove|show)( me| to me)?( that)? (you ${adv}(love|care|want me|mean it))( me| about me)?
      want me to believe (that )?you( love)?
      (you ${adv}|you must )(don't|can't|never|not|didn't) ${adv}(love|loved|care about) (me|us)( [\w']+){0,2} (or|otherwise|if|enough|very|to|then|because|like)( [\w']+){0,2}
      (you )?(obviously|clearly) (don't|never) (love|loved|care about) (me|us)
      (how (can|could) you|you can't) (\w+ )?(say (that )?you )?love me (and|when|if|but|while)
      (you|don't|stop)( keep)? (say|saying|tell me|tell|telling me) (that )?you love (me|us)( and| but| then| when|$)( [\w']+){0,2}
      i(?:'d| would|'ll) ${adv}(only )?(love|want|stay with|respect|like|be with) you ${adv}(again|better|back|more)? ?(if|when|once) you
      i (can't|won't|only) ${adv}(love|be with|feel love for) (somebody|someone|anyone|you) (who|if|when|until|unless|that)( [\w']+){1,2}
    `,
    unless: /\bcrisps\b|\bhowever\b|\bno matter\b|even when|don't (?:need|have)|love (?:it|that)\b/,
  },
];
