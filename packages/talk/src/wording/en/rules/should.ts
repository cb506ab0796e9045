import type { Rule } from "../../rule.ts";
import { adv, folk } from "../lexicon/between.ts";
import { said, words } from "../pattern.ts";

const label = "should";

/** What is owed as a person, not advised as to a thing. */
const owed = `(?:be (?:(?:nic|kind|bett|clos|strong)er|ashamed|sorry|grateful|glad|the (?:one|man)|paying|embarrassed|more(?! (?:careful|often))|with|on my|doing|talking|helping|pulling|trying|listening|contributing|putting|spending|paying|asking)|have (?!fun|a (?:look|go|great|good|nice|lovely|nap|rest|break|bath|think|word|day|night|lie|drink|cuppa|chat|weekend|holiday|try)|seen|heard|tasted)[\\w']+|${words(`
  know(?!_(?:the|that_the|about_the|i_love|we)\\b) want feel_\\w+ understand realise listen respect care help_(?:me|out|with|more|around) tell_me ask_me stop apologise learn trust support make_(?:time|an|me|it|sure_(?:i|we|your)) spend love
  treat appreciate consider act grow remember notice put_me put_\\w+(?:_\\w+)?_first prioritise start protect defend (?:stand|stick)_up stand_by back_me think_(?:about|of|before|twice) value
  thank not never expect need answer do_(?:more|your|it|better|that|this|the|as|what) try_(?:harder|and|to) choose keep take_(?:my|care_of|responsibility|an|me) pay pull talk_to_me come_(?:home|to_bed)
  look_at let_me give_me get_(?:home|it_right|over) clean at_least earn provide
`)})`;
const decent = words(
  "real decent good normal proper loving caring true grown mature healthy respectable nice supportive",
);
const does = words(`
  would wouldn't should shouldn't does doesn't don't do can can't will won't has have never always at_least \\w{2,}s(?<!is|was|this) could couldn't aren't isn't share stand
`);

export const should: readonly Rule[] = [
  {
    id: "should.you_should",
    label,
    weight: 5,
    pattern: said`
      you ${adv}(should|ought to) ${adv}${owed}
      you're ${adv}(supposed|meant) to ${adv}${owed}
      you're ${adv}(supposed|meant) to be (an?|the|my|on|there)( \w+){0,2}
      you were ${adv}(supposed|meant) to( [\w']+){1,3}
      you ${adv}(shouldn't|ought not to) ${adv}(need|have (?!to (worry|carry|deal|do this alone|go through))\w+|be [\w']+ing|want|talk|speak|treat|act|lie|make|care|look|go|even|leave)( [\w']+){0,2}
      (i|we) ${adv}(shouldn't|oughtn't to) ${adv}(have|need|be the)( to)? ([\w']+)
      (why) (do|should|must|would) i ${adv}(have to|need to|the one|got to|ask|remind|apologise|be the)( [\w']+){0,3}
      (you (of all people)|you ${adv}(could|might) (at least )?have (at least )?(called|texted|told|asked|said|helped|warned|tried|offered|let me|checked|thought|come|waited|done|done)|you could at least( \w+)?)
    `,
    spares: ["question", "thing"],
    unless:
      /\bshouldn't have(?:\W?$|\W? (?:the|they)\b|!)|\b(?:not your fault|accident|birthday|i'd have|what a|poor you|so proud|bought|gone to|should have (?:seen|heard|tasted)|by (?:\d|noon)|able to|if you want|before (?:opening|use)|call me when|make sure|weren't you\?*$)/,
  },
  {
    id: "should.any_decent",
    label,
    weight: 5,
    pattern: said`
      (\w+ )?${decent} (\w+ )?${folk} ((who|that|in) .{2,25} )?${adv}${does}( [\w']+){0,2}
      (any|most|other|no) (other )?${folk} ((who|that|in) .{2,25} )?(would|wouldn't|should|shouldn't|can|know)( [\w']+){0,2}
      ^(husbands|wives|couples|partners|men|women|parents|friends|people who love .{2,12}|people in .{0,12}relationships?) ${adv}(are (supposed|meant) to|should|ought to|don't|do)( [\w']+){0,2}
      (a|your) (wife|husband|man|woman|partner|girlfriend|boyfriend|mother|father) (who .{2,20} )?(should|shouldn't|ought|must|doesn't|is (supposed|meant) to)( [\w']+){1,3}
      any ${folk} worth
      (that's|this is|it's) not (how|what) (an? )?(\w+ )?${folk} (act|behave|do|treat|talk|love|is|are)s?
      (isn't|is) (that|it) what (an? )?(\w+ )?${folk} (is|are|do|should)
      (anyone|someone) (else )?(with (half|any|a)|who (cared|cares|loves? me|really)) .{0,20}(would|wouldn't|should)( [\w']+){0,2}
      if you were (any|even|half|a (good|real|better|decent|proper)) ([\w']+ ){0,4}${folk}
    `,
    spares: ["third-party", "question", "logistics", "care"],
    unless:
      /\b(?:pizza|friends? (?:of mine|told|said)|at the (?:gym|office)|is what you are|class|school|snacks?|too\b)/,
  },
  {
    id: "should.how_hard",
    label,
    weight: 5,
    pattern: said`
      how (\w+ )?(hard|difficult) (is it|is that|can it be)( \w+)? (to (?!learn|play|cook|fix|reach|park|get (to|into))[\w']+)?
      (it's|is it|it isn't) ${adv}(not )?${adv}(that |so )?(hard|difficult|asking much)(?! once| when)( to( [\w']+){1,2}|$)
      much to (ask|expect)( (that|of|for (you|my|a \w+ from)|to)( \w+)?|$)
      (would|does) it (really )?(kill|hurt) you to
      would it be (so|that|too) (hard|terrible|bad|much) to
      (since when )?is it (always )?my (job)
      (common|basic|bare) (\w+ )?(courtesy|decency|respect|sense|manners|minimum)
      (the|very) (very )?least (that )?(you|he|anyone) (can|could)( do)?
      your (job|place) (to|as)
      you owe (it to )?(me|us|this family) (to|an (apology|explanation)|the truth|more)
      you (have|had|'ve got) no right (to )?(\w+)
      you don't (get) to (be|feel|act|decide|tell|complain|talk|sit|say|have|just|walk|pick)
      i expected (better|more)
      if you had any (decency|respect|sense|heart|shame|idea|empathy),? you'd
      any (idiot|fool|child) (knows|can|would)( \w+)?
      what (kind|sort) of (an? )?(${folk})( [\w']+){1,3}
      you have a (duty|responsibility)( to \w+)?
      it's only (fair|right)( that)? you (pay|do|help|give|apologise|tell|come|clean)
      shouldn't you (be|have|know|want)( \w+){1,2}
      (why can't you|can't you) ${adv}(for once |at least )?(be|act|do|try|remember|understand|see|listen|help|say|think|care|behave|manage)( [\w']+){0,2}
      (you|you've) ${adv}(need to|have to|got to|must) ${adv}(start|learn|grow|act|respect|treat|put me|think about|understand|show|listen|change)( [\w']+){0,2}
    `,
    spares: ["question", "thing", "positive-complement"],
    unless: /\b(?:learn|exam|test|salt|(?:start|be) (?:at|by|with)|this (?:show|video|song)|warn you)\b/,
  },
];
