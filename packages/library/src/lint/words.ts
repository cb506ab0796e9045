/** Labels for people, pressure, and cheering. The product uses none of them, in any text. */
const BANNED: readonly RegExp[] = [
  /\b(un)?health(y|ier|ily)\b/i,
  /\btoxic\w*\b/i,
  /\bco-?dependen\w*\b/i,
  /\b(needy|clingy|narcissis\w*|manipulat\w*|gasligh\w*|dysfunctional|abnormal)\b/i,
  /\b(should|must|ought|supposed to)\b/i,
  // “Nothing has to be sent” takes pressure away, “you have to” puts it on.
  /(?<!\b(not|nothing|nobody|neither) )\b(have|has) to\b/i,
  /\b(amazing|awesome|great job|well done|congrat\w*|good job|perfect)\b/i,
  /\b(streak|score|we noticed|journey|soulmate|better half)\b/i,
  /\b(proven|guarantee\w*|studies show|research shows|will improve)\b/i,
];

/** What no exercise may ever ask for: whereabouts, keys, fewer friends, clothes, money. */
const SURVEILLANCE: readonly RegExp[] = [
  /\b(location|whereabouts|track\w*|gps)\b/i,
  /\b(passwords?|passcodes?|pin code|unlock)\b/i,
  /\b(see|meet|text|call) (him|her|them|friends?) less\b/i,
  /\b(stop seeing|fewer friends|without telling)\b/i,
  /\b(what you wear|clothes|salary|bank)\b/i,
  /\b(confess\w*|admit|apologi[sz]e|whose fault|blame)\b/i,
];

export const bannedIn = (text: string): readonly string[] => hits(BANNED, text);

export const surveillanceIn = (text: string): readonly string[] => hits(SURVEILLANCE, text);

const hits = (patterns: readonly RegExp[], text: string): readonly string[] =>
  patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
