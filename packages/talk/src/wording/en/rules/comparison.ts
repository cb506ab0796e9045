import type { Rule } from "../../rule.ts";
import { adv, kin, partner } from "../lexicon/between.ts";
import { said, words } from "../pattern.ts";

const label = "comparison";

const ex =
  "(?:my|an|the) (?:ex|exes|last|first|previous|former|old)(?:[- ](?:husband|wife|girlfriend|boyfriend|bf|gf|partner|man|missus))?";
/** Whose partner: a name's, a friend's, everybody's. */
const others = `(?:(?:(?:my|our|your|all|the) ){0,2}(?:[\\w-]+['’]?s['’]?|friends'|mates'|other people's|else's|their|other|most|normal|everyone's|everybody's) (?:\\w+ )?(?:${partner}|couples|women|men|guys|girls|lads|dads|mums|moms|families|mothers|fathers|marriages?|relationships?)|everyone else|everybody else|other people|most people)`;
const does = words(`
  helps? cooks? cleans? does doesn't don't do takes? buys? brings? sends? gets? makes? treats? listens? talks? puts? remembers? surprises? never always wouldn't would
  can manages? earns? plans? tells? adores? lets? gives? texts? calls? spoils? seems? knows? actually at_least even has_time works_hard won't didn't have shows? loves? looks_at
  hold share trust travel go_on go_away understands? supports? appreciates? compliments? proposed notices? checks? used_to
`);
const worse = words(
  "worse lazier colder meaner ruder harder needier fatter duller less_\\w+ more_(?:selfish|childish|immature|work|stubborn|difficult|boring|like_a)",
);
const better = words(
  "better more nicer kinder happier cleverer smarter funnier fitter richer prettier stronger braver calmer warmer thinner older twice braver easier tidier cooler harder less half_as two_times",
);

export const comparison: readonly Rule[] = [
  {
    id: "comparison.my_ex",
    label,
    weight: 7,
    pattern: said`
      ${ex},?( .{2,40},)? ${adv}(would|wouldn't|never|knew|treated|could|loved|liked|didn't|listened|managed|always|at least|was (more|better|never|so|a)|had (more|a|the)|cared|made|helped|let|understood|actually|used to (?!live|have|work|call|hit|shout|say)\w+|did)( [\w']+){0,3}
      (like|than|what|as|to|with) ${ex}( did| was| would| used to| had| does| do)?
      (when|if) i (was|were|'d (stayed|married)|had (stayed|married|chosen|picked)|stayed|married) (with )?[\w']+( [\w']+)?,? (i|he|she|i'd|they) (never|always|didn't|wouldn't|had|was|felt|would|'d|be)( [\w']+){0,2}
      i should have (married|stayed with|picked|chosen|gone with|gone out with|dated)( \w+){1,2}
    `,
    unless:
      /\b(?:like you (?:do|did)|nothing like|unlike|better than|called about|not like|you're different|don't want to be|kinder than|scared|than i)\b/,
    spares: ["third-party"],
  },
  {
    id: "comparison.more_like",
    label,
    weight: 7,
    pattern: said`
      (why (can't|aren't|couldn't|don't|won't) you( ever| just)?|wish you( were| was|'d| would| could)?|if only you( were|'d| could| would)?|you (should|could|need to|might|ought to)( try to)?|try to|try being|can't you) (be |act |being |do )?(a (bit|little) )?(more |as [\w']+ )?(like|as) (?!me|this|that|you|a|it|we|to)[\w']+( [\w']+){0,2}
      you (could|should|might|can) (really )?(learn|take)( [\w']+){1,4} (from|out of)( \w+)?
      you(?:'re|'re becoming|'ll end up| are| sound| act| look| get| behave|'ve become|'ve turned into) ${adv}(just |exactly |turning into |becoming |getting |as bad as |worse than |no better than |starting to sound |sounding |acting |like |more |every bit as \w+ as )+(like |as )?(your|my|his|her) (${kin}|own \w+|ex)
      ^${adv}(just|exactly|typical) (like )?your (${kin}|family)
      (like|as) (other|normal|regular|every other|all the other|most) (\w+ )?(couples?|husbands?|wives|men|guys|women|people|boyfriends?|girlfriends?|dads?|mums?|families)
      like everyone else
      you're (nothing|not even (close|half)) (like )?(the|your|him|her|my)( \w+){1,3}
      not (even )?half the (man|woman|husband|wife|person|partner|mother|father)
    `,
    unless:
      /\b(?:warm|kind|lovely|sweet|beautiful|gorgeous|photo|picture|smile|handsome|on the phone|funny|so patient|clever|brave)\b/,
    spares: ["question", "third-party"],
  },
  {
    id: "comparison.others_do",
    label,
    weight: 7,
    pattern: said`
      ${others} (\w+ )?${adv}${does}(?! too| a baby| the same)( [\w']+){0,4}
      why (do|does|is|are|can|has|have) (${others}|all (my|our|your) \w+|\w+ and \w+)( [\w']+){1,6}
      (everyone|everybody|all (my|our) \w+|they all|people)( else)?('s \w+)? .{2,50} (except|but|apart from) (you|mine|us|me|my \w+)
      (even|at least) (?!you|we|i\b|if|when|it|that|then|now|though|this|let|have)([\w']+ ){1,4}${adv}(talk|listen|tri|care|know|knew|remember|ma[dk]|treat|ha[sd]|could|can|help|ga[iv]|want|text|call|appreciat|would|ask|cook|notic|do|did|manag|clean|ca[ml])\w*( [\w']+){0,3}
      your (own )?(${kin}|colleagues?|mates?) (all |both |at least |even )?(managed|manages|has (more|a (proper|real|better|good))|(all )?have (proper|real|better|good)|earns|would (never|have|at least)|keeps a|got promoted|treats|takes her|cooks|helps|is (more|better|so much|twice))( [\w']+){0,3}
      ([\w']+) (treats|spoils|worships|treated) (her|him|them|me|his \w+|her \w+) like (a )?(queen|princess|king|gold|royalty)
      (i bet|bet|you don't see|you never see|do you think|you think) (${others}|he|she|they|\w+'s \w+|(?!me|us|it|that|why|how|what|any|the)(\w+ ){1,3}?)( ?)(doesn't|don't|wouldn't|never|would|\w+ing|sulks?|does)( [\w']+){0,3}
      (just )?look at (\w+ and \w+|other couples|(\w+ )?\w+'s ${partner}|them)( .{0,40}(they|he|she|never|always|happy))?
      look (at )?how ([\w']+ ){1,3}(looks at|treats|talks to|acts|are|helps|behaves)
      (compared|next|in comparison) (to|with) (my|him|her|them|your|other|everyone|most|${others})( [\w']+){1,4}
    `,
    unless:
      /\b(?:coming (?:at|over|round)|works? at|argue too|favou?rite|you're the best|like you do|makes me laugh|bringing|on time|at the gym|joining|lent us|liked it|invited us|offered|shall we)\b/,
    spares: ["third-party", "question"],
  },
  {
    id: "comparison.better_than_you",
    label,
    weight: 7,
    pattern: said`
      (?!i\b|i'm)[\w']+('s)?( [\w']+){0,3} ${adv}(a (lot|bit|hell of a lot) )?${better}( [\w']+){0,6} than (you|you're|you've|you'll|what you|mine)(?! (remember|think|expected|know|said|thought))( [\w']+){0,3}$
      (twice|half|three times|ten times) (what|as much as|the \w+|as \w+ as) (you|mine)( \w+)?
      you(?:'re| are|'ve been) ${adv}${worse}( \w+){0,3} than (my|your|his|the|most|him|her|any|a|all)( \w+){0,2}
      (\w+|my \w+|your \w+) (would|wouldn't|'d) ${adv}have (understood|helped|listened|done|remembered|known|noticed|called|never|been there|apologised|come|stood)( [\w']+){0,2}
      (\w+|my \w+|your \w+|they|he|she)( [\w']+){1,10} (and|but|yet) you (can't|couldn't|don't|didn't|won't|haven't) (even|manage|be bothered|do|lift|hold|find)( [\w']+){0,2}
      you (used to be|were|were so much|were a lot|were way) (so |more |a lot |much )?(\w+er|fun|romantic|funny|sexy|attractive|hot|thin|interesting|affectionate|different|sweet)( (when|before|back)( [\w']+){1,3}|$)
      (people|they|everyone|someone|colleagues)( [\w']+){0,3} (actually|at least) (listens?|cares?|appreciates?|respects?|likes?|wants?|laughs?)( [\w']+){0,2}
    `,
    unless: /\b(?:i could|i do|you would have loved|than i|loved this|enjoyed|proud|more patient than me)\b/,
    spares: ["third-party", "question"],
  },
];
