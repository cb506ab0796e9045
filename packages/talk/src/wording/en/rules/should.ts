import type { Rule } from "../../rule.ts";
import { adv, folk } from "../lexicon/between.ts";
import { said, words } from "../pattern.ts";

const label = "should";

/** What is owed as a person, not advised as to a thing. */
const owed = `(?:be (?:ashamed|sorry|grateful|thankful|glad|happy (?:that|i|with|to)|the (?:one|man)|able to|helping|paying|there for|embarrassed|a \\w+|more|with|on my|honest|doing|here for|talking|apologi[sz]ing|supporting)|have (?!fun|a (?:look|go|great|good|nice|lovely|nap|rest|break|bath|think|word)|seen|heard|tasted)[\\w']+|${words(`
  know want feel_\\w+ understand realise listen respect care help_(?:me|out|with|more|around) tell_me ask_me stop apologise learn trust support make_(?:time|an|me|it|sure_(?:i|we|your)) spend love
  treat appreciate consider act grow remember notice put_me put_\\w+_first prioritise start protect defend stand_up stand_by back_me think_(?:about|of|before|twice) value
  thank not never expect need answer do_(?:more|your|it|better|that|this|the|as|what) try_(?:harder|and|to) choose keep take_(?:my|care_of|responsibility|an|me) pay pull talk_to_me come_(?:home|to_bed)
  look_at let_me give_me get_(?:home|it_right|over) clean at_least earn provide be
`)})`;
const decent = words(`
  real decent good normal proper loving caring true grown mature healthy sane responsible self-?respecting committed reasonable civilised
  supportive devoted rational functioning respectable nice kind actual
`);
const does = words(`
  would wouldn't should shouldn't does doesn't don't do knows? can can't will won't keeps? makes? puts? talks? listens? helps? remembers? takes? looks?
  treats? tells? calls? texts? shows? comes? has have stands? protects? supports? share communicate respects? thinks? leaves? never always at_least is_supposed isn't
  could couldn't wants? loves? stays? tr(?:y|ies) cares? answers? checks? are_supposed aren't says? asks? apologis(?:e|es)
`);

export const should: readonly Rule[] = [
  {
    id: "should.you_should",
    label,
    weight: 5,
    pattern: said`
      you ${adv}(should|ought to) ${adv}${owed}
      you're ${adv}(supposed|meant) to ${adv}${owed}
      you were ${adv}(supposed|meant) to( [\w']+){1,3}
      you ${adv}(shouldn't|oughtn't to|should not|should never) ${adv}(need|have (?!to (worry|carry|deal|do this alone|go through))\w+|be [\w']+ing|be (so|that|mad|angry|upset|here)|want|talk|speak|treat|act|lie|expect|get (upset|angry|mad)|make|care|look|go|even|leave)( [\w']+){0,2}
      (i|we) ${adv}(shouldn't|should not) ${adv}(have|need|be the)( to)? ([\w']+)
      (why|how come) (do|should|must|would|is it|am) i ${adv}(have to|need to|the one|always|got to|ask|beg|remind|apologise|be the)( [\w']+){0,3}
      (you (of all people)|you ${adv}(could|might) (at least |at the very least )?have (?!got|had|been (hurt|killed)|fun|one|some|it|the|a)\w+|you could at least( \w+)?)
    `,
    spares: ["question"],
    unless:
      /\bshouldn't have\b\W*(?:!|$|the\b|they|it's (?:gorgeous|lovely|beautiful))|\b(?:not your fault|an accident|so proud|told me it was your birthday|gone to (?:so|all)|should have (?:seen|heard|tasted)|bought me|by (?:\d|noon|now you'll)|you should be able to (?:see|park|find|get)|if you want|before (?:opening|use)|call me when|(?:should|to) (?:be )?(?:make sure|keep) (?:it|the))/,
  },
  {
    id: "should.any_decent",
    label,
    weight: 5,
    pattern: said`
      (\w+ )?${decent} (\w+ )?${folk} ((who|that|in) .{2,25} )?${adv}${does}( [\w']+){0,2}
      (any|most|other|no) (other )?${folk} ((who|that|in) .{2,25} )?(would|wouldn't|should|shouldn't|can|know)( [\w']+){0,2}
      ^(husbands|wives|boyfriends|girlfriends|couples|partners|men|women|mothers|fathers|parents|adults|grown.?ups|people who love .{2,12}|people in .{0,12}relationships?) ${adv}(are (supposed|meant) to|should|ought to|don't|do)( [\w']+){0,2}
      (that's|this is|it's) not (how|what) (an? )?(\w+ )?${folk} (act|behave|do|treat|talk|love|is|are)s?
      (isn't|is) (that|it) what (an? )?(\w+ )?${folk} (is|are|do|should)
      (anyone|anybody|someone|somebody|a person) (else )?(with|who|in) .{2,30} ${adv}(would|wouldn't|should|knows?)( [\w']+){0,2}
      (even )?an? ((five|six|ten|\w+).year.old|child|toddler|kid|teenager|dog) (could|would|knows|can|understands)
      if you were (an?|any|even|half) ([\w']+ ){0,4}${folk}
      (as|being) (my|a|the) (\w+ )?${folk},? (you|it's your|i)
    `,
    spares: ["third-party"],
    unless: /\b(?:pizza|friends? (?:of mine|told|said)|at the (?:gym|office)|is what you are|too\b)/,
  },
  {
    id: "should.how_hard",
    label,
    weight: 5,
    pattern: said`
      how (\w+ )?(hard|difficult|complicated|much effort|tough) (is it|can it be|would it be|would it have been|can that be|is that)( \w+)?( (to|for you to) (?!learn|play|cook|bake|fix|install|reach|park|train|grow|become|get (to|into))[\w']+)?
      (it's|is it|it isn't|it is) ${adv}(not )?${adv}(that |so )?(hard|difficult|rocket science|much to ask|too much to (ask|expect)|asking a lot)(?! once| when)( (to|for)( [\w']+){1,2})?
      (is|am|was) (that|this|it|i) ${adv}(too much to (ask|expect)|asking (for )?too much|so (hard|much))
      (would|does|will) it (really )?(kill|hurt) you( to)?
      (common|basic|simple|human|bare) (\w+ )?(courtesy|decency|respect|manners|sense|minimum)
      (the|very) (very )?least (that )?(you|he|a person|anyone) (can|could)( do)?
      have some (respect|decency|shame|manners|consideration|empathy|compassion)
      your (job|duty|responsibility|place) (to|as)
      you owe (it to )?(me|us|this family|your \w+) (to|an (apology|explanation)|that much|the truth|more)
      you (have|had|'ve got) (no|every|a) (right|business|duty|responsibility|obligation) (to )?(\w+)
      you don't (get|have the right) to (be|feel|act|decide|tell|complain|talk|sit|play|say|have|just|walk|pick)
      i expected (better|more)
      (why can't you|can't you|why couldn't you|couldn't you) ${adv}(for once |at least )?(be|act|do|try|remember|understand|see|listen|help|say|think|care|notice|behave|manage|support)( [\w']+){0,2}
      (you|you've) ${adv}(need to|have to|got to|must) ${adv}(start|learn|grow|be (more|a|there|better)|act|respect|treat|put me|work on|take responsibility|try harder|think about|realise|understand|show|consider|earn|do more|make more|listen|prioritise|step up|change)( [\w']+){0,2}
      (it's|that's) (only )?(right|fair|wrong|normal|polite) (that you|of you|to (?!left)\w+)
    `,
    spares: ["question"],
    unless:
      /\b(?:exam|test|level|ukulele|recipe|salt|to (?:start|be at) (?:at|by|around)|can you come|couldn't you sleep|start (?:at|by|with)|learn (?:guitar|spanish)|this (?:show|video|song))\b/,
  },
];
