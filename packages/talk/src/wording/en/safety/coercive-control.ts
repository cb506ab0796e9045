import type { SafetyRule } from "../../rule.ts";
import { danger, HE, HIS, MY_LOVE, signs, WHO } from "./danger.ts";

const ASKED = "(?<!(can|could|did|do|does|would|will|if|please|never|should|may|let) )";

export const coerciveControl: readonly SafetyRule[] = signs(
  "coercive_control",
  /doctor's orders|the doctor won't|the op\b|operation|surgery|scan\b|allerg|airport|dairy|gluten|diet|(?<!the )bank app|my parents (?:never|didn't)|sorry|wi-?fi|spotify|tutor|don't need|(?<!ringing my |calling my |calls my |rings my )(?:boss|manager)|so i can find|snor|weeks|delivery|sitter|olives|smok|keys in the car|the remote|charged|heals?|(?:our|the|my|joint) budget|don't want you to (?:read|check|look)|that's private|don't like it when you look|not (?:ok|okay|comfortable|happy) with you/,
  {
    looks: danger`
      demands? (receipts|to (see|know))
      ${ASKED}${WHO}(?! (can|may|could|should)\b)~! <check read search scroll snoop monitor track inspect control demand opens opening listen count go went going look insist>~my (phone(?! bill)|mobile|messages|texts|emails|whats ?app|dms|calls?|bank|account|spending|location|mail|post|diary|receipts|mileage|laptop|bag|purse|socials?|instagram|history|pockets|every|food|calories)\b(?! (is|for|plan|was|before)\b)
      (he|she) (reads|checks|controls|monitors) (mine|these|everything|what|it all|all)
      delet\w*~<message text history chat>~(scared|afraid|case|before|so) (he|she|you)
      (has|have|want|wants|knows?|gave|give|demand\w*|insist\w*)~ my (password|passcode|pin|login)s?
      ${ASKED}(he|she|you) (reads?|answers?|checks?|opens?|deletes?)_ my (\w+ )?(messages|shifts|mail|post|letters|texts|login|accounts?|history)
      ${ASKED}${WHO}~! <check monitor track control watch question>~(everything|who|what|where|how|every) ?(i|my|penny|minute|move|step|single)\b
      (he|she|you)~what i (spend|buy|eat|wear)\b|every (penny|receipt|minute|message|text)\b|friend's phone because
      (he|she|you|${MY_LOVE})_ <check monitor track control watch> (the|our) (bank|account|card|statement|spending)\w*~(every|ring|call|question)
      (ring|call|ask|question|text)s? me about every
    `,
    takes: danger`
      (need|ask for|get|without) permission
      (puts?|gives?|on)_ (an? )?(\w+ )?allowance|receipts? for every|(own|no|my)_ (bank card|bank account|money of my)|<keep control handl take>~all (the|our|my) money|access to (the|our|my|any) (money|bank|account|savings)
      ${ASKED}${WHO}~! <tak took keep kept keeps hid hides hiding confiscat withh hold control cancel lock flush threw stole>~my ((car|house|bank|debit|credit) )?(keys?|passport|cards?|wages|pay|salary|benefits|money|meds|medication|pills?|inhaler|id|documents|phone|shoes|wallet)\b(?! (to|from|for|off|out|charged)\b)
      account for
      (ask|beg|asking) (him|her|you|${MY_LOVE}) (for (money|permission|cash|every)|before|if i can)
      (won't|\w+n't|never|refuses to) give me_ money|ask(ing)? permission|${HIS} permission
      (everything|house|car|loans?|debt)~in (his|her|your|my) name|financial(ly)? abus\w+
      (have|need|got|had|having) to (ask|beg)_ (before i <buy spend go leave see eat wear use drive call>|for money|to <leave see buy spend eat>)
      (keep|put|has|have)s? me on (a|an) (\w+ )?(budget|allowance|curfew)|wants? (the )?(change|receipts?)\b(?! (for work|to))
    `,
    lets_not: danger`
      (he|she) (says|said|decides) i (can't|'m not to|mustn't)_ <see go have wear talk speak leave work eat drive use>|break (his|her|your) rules|rules (for|about)_(me|what i)|i('m| am| was) (forbidden|banned)
      (doctor|gp|appointment)~without (him|her)|be (home|back) by~or (he|she|you)\b
      ${WHO}_ (won't|\w+n't|never|hardly|barely|refuse\w*|only|stop\w*|forb\w+|bann?\w*|not)(_<let allow want like>)? me_ <see go going leave have having work talk speak out drive learn use wear spend visit call sleep eat own get keep shut close lock>(?! (to bed|a word|early|first|of the washing|in the (back|middle))| to me\b)
      i('m| am|'ve| was|'d|\b)_ ?(not|wasn't|never|only|n't)~allowed\b(?! (gluten|caffeine|coffee|dairy|alcohol|sugar|nuts|bread|wine|to (lift|run|drive|bend|fly|eat|drink|swim|chew|park|bring|have (gluten|sugar)))\b)
      time[sd] (me|how long)|hell to pay
      (when|if|unless|until) i('m| am|'ve been)? (good|behav\w+|earned)|to (check|make sure) (i'm|where i)
      rules~(break|or|house|for me|i )
      (can't|couldn't|not|never) <go leave see do have spend buy get wear speak>~(without|unless) (him|her|you|he|she|his|permission|asking|telling)\b
      (can't|\w+n't|not allowed to|never)_ (have|had) (\w+ )?(friends|a social life|a life|my own (money|phone|card|bank))\b(?! (over|round|here|to|for)\b)
      (\w+n't|not|never|no)_ (have|get|got|given|allowed) (a|my own) key (to|for) (my|our)
      (won't|\w+n't|never|refuses to|not) (let|allow)\w* me (to )?_(take (the pill|my (meds|medication|tablets)|any|a (job|class|course))|study|vote|pray|choose|decide|near|alone|have a)\b
      <send sent make made tell told>_ me_ (change|cover up)\b~(if|too|skirt|dress|top|outfit|because|slut)
    `,
    makes: danger`
      ${WHO}~!<mak mad forc want tell told expect insist>\w* me (to )?<block delet unfriend quit leav give cut share send show keep sleep beg kneel account hand sign sell stop choos report prove stay ask tell>(?! (cards|home sick)\b)
      <text message call photo selfie video proof check report send>~(prov\w+ (where|who|it)|every (hour|half)|all the time or|where i am|when i (leave|arrive|get)|who i'm with)
      (share|shar\w+|track\w*|my) _location~\b(all|every|or|he|she|always)\b
      have to_ <report explain account justify prove show>~(to (him|her|you)|where|who|why|every|what) i?\b(?=.{0,40}\b(i|him|her|you)\b)
      (have|has|had|got) to_ (show|give|hand|send|tell) (him|her)~(receipts?|my (phone|payslip|wages|salary|pay|money|messages)|where i|who i|what i spen|location|password|every)
    `,
    cuts_off: danger`
      (he|she|${HE})~ gas ?light|gas ?light\w*~(memory|mind|doubt|crazy)|(no ?body|no one)('ll| will|'d| would) believe me|coercive|used to have (friends|a life)|trapped_(in (my|this)|with|by)|trust my own|(survive|cope|manage) without (him|her|you)\b
      <angry mad jealous sulk furious kick start moody mental>~(if|when|whenever) i('m)?~<talk see speak go look text wear spend laugh meet out late home back>
      keep\w* me (locked|at home|from|indoors|away)|${HIS} (approval|say so)
      <say said tell told>~ no ?(one|body)( else)?~ (want|love|have|look at) me
      feel like i'm (going )?(crazy|mad|insane|losing)
      all the decisions|no say in
      (he|she|${MY_LOVE}) <tell told> me_ i('m| am) (crazy|mad|mental|insane|imagining|stupid|worthless)
      cut (me )?off from|isolat(ed|es|ing) (me|from)
      \w+n't (like|approve|trust)~ my (friends|family|mates|sister|mam|mum|mom)
      <stop given gave lost lose avoid>~ (friends|family|mates|sister|mam|mum|mom|brother)~<because row worth fight easier peace him her you>
      haven't seen my~(because|since)
      (decid|control|dictat|pick|choos|vet|approv|tell\w* me|told me)\w*~(what|who|where|when|how) i\b
      (what|how) (i|to) (wear|dress)|(he|she) <pick choose vet approve> my
      ${HE}('s| is)~controlling\b(?! the)|${WHO}~controls? (everything|me|my|when|how)\b
      like a (slag|slut|whore|tart)|prisoner|lock\w* me (in|out)\b|weighs me|wakes me~(argu|shout|carry|fight)
      tells everyone i'm|(trust|doubt|question)\w* my own|talk to me for (days|a week|weeks)
      (got|get|getting) me (sacked|fired\b(?! up)|evicted|deported)
      (say|tell|think)s?~ i (wouldn't|won't|don't|shouldn't) need (a job|friends|money|my (own|family|friends|job|mum|mam|mom))
      <need have want ask told say>~(giv\w+ up|cutting off|cut off|drop) my (friends|family|job|hobbies|mates)\b|no say over
    `,
  },
);
