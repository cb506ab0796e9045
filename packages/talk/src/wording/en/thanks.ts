/** Thanks and praise that are meant. */
export const THANKS: RegExp =
  /\b(?:thank you(?: so much)? for (?!nothing|ruining|making me feel|wasting|that)|thanks(?: so much)? for (?!nothing|ruining|making me feel|wasting|that\b)|i (?:really |so |do |truly )*(?:appreciate|admire|value) (?:you|it|that|how|everything|all|the way|what|your)|(?:so |really |very )?grateful (?:to|for|that)|i love (?:how|that you|the way|it when)|(?:i'm |so )?proud of (?:you|us|how)|you're (?:so |really |such )?(?:amazing|the best|wonderful|a star|a legend|an angel|a lifesaver)|lucky (?:to have|that you))\b/;
