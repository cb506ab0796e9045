export {
  ANSWERS,
  ASK_ABOUTS,
  ASK_LENGTH,
  type Ask,
  type AskAbout,
  type AskAnswer,
  type AskRefusal,
  askKind,
  decideAsk,
  decideReply,
  REPLY_LENGTH,
  type Reply,
  type ReplyRefusal,
  readAsks,
  replyKind,
} from "./asks/ask.ts";
export {
  decideTelling,
  endTellings,
  readTellings,
  TELLING_LENGTH,
  type Telling,
  type TellingRefusal,
  tellingKind,
} from "./asks/telling.ts";
export { type CommonEntry, matchesHere, readCommonGround } from "./common/common-ground.ts";
export {
  COMMON_LISTS,
  commonItemKind,
  decideItem,
  type ItemCommand,
  type ItemRefusal,
  type ListedItem,
  listItems,
  MEANING_LIMIT,
  TITLE_LIMIT,
} from "./common/item.ts";
export { choicesOf, decideMarks, type Mark, type Marks, type MarksDeposit, type MarksRefusal } from "./common/marks.ts";
export { type ListState, readList } from "./common/read-list.ts";
export {
  layOut,
  type MatchRound,
  type MatchRoundId,
  type MatchRoundKey,
  matchRoundKind,
  readMatchRounds,
  subjectOfItem,
} from "./common/round.ts";
export { type SaidGuided, sayGuided, type Written } from "./guided/say-guided.ts";
export {
  decideKeptWords,
  KEPT_WORDS_LENGTH,
  type KeptWords,
  type KeptWordsCommand,
  type KeptWordsRefusal,
  keptWordsKind,
  readKeptWords,
} from "./kept-words.ts";
export {
  decideLimit,
  LIMIT_LENGTH,
  type LimitAbout,
  type LimitCommand,
  type LimitRefusal,
  limitKind,
  readLimits,
  type SaidLimit,
} from "./limit.ts";
export { EVENINGS, NOW, nextOpening, type OpeningHour } from "./pair/openings.ts";
export {
  decidePair,
  type Pair,
  type PairCommand,
  type PairRefusal,
  pairDate,
  pairKind,
  readPair,
} from "./pair/pair.ts";
export {
  ANSWER_LIMIT,
  type AnswerId,
  answerId,
  answerKind,
  parseAnswerId,
  subjectOf,
  takenBack,
} from "./questions/answer.ts";
export {
  type AnswerAct,
  type AnswerCommand,
  type AnswerContext,
  type AnswerRefusal,
  decideAnswer,
} from "./questions/decide-answer.ts";
export { type QuestionsAsk, questionsOfDay } from "./questions/of-day.ts";
export { type OpenDay, type OpenDaysAsk, openDays } from "./questions/open-days.ts";
export {
  type BothAnswers,
  type DayQuestion,
  type OpenedAnswer,
  openedAnswers,
  openedRounds,
  type QuestionState,
  readDay,
} from "./questions/read-answers.ts";
export { SEED_ROUND, seedFrom } from "./questions/seed.ts";
export type { Quoted } from "./quoted.ts";
export { type Due, type DueAsk, isTimeToHandIn, type Lying, whatIsDue } from "./schedule/what-is-due.ts";
export { type NameKinds, SHARED_KINDS, type SharedKinds } from "./shared/kinds.ts";
export { type SharedEntry, type SharedOfKind, whatTheOtherSees } from "./shared/what-the-other-sees.ts";
export {
  decideShown,
  readShown,
  SHOWN_LENGTH,
  type Shown,
  type ShownCommand,
  type ShownRefusal,
  shownKind,
} from "./shown.ts";
export {
  decideThanks,
  readThanks,
  THANKS_LENGTH,
  type Thanks,
  type ThanksCommand,
  type ThanksRefusal,
  thanksKind,
} from "./thanks.ts";
export { finishAt, isOver, pause, readyTurn, remaining, start, TEN_MINUTES, type Turn } from "./turn.ts";
export { blank, choicesFor, compose } from "./wording/compose/compose.ts";
export { change, isWhole, type Part, type Suggestion, textOf } from "./wording/compose/suggestion.ts";
export { LABELS, type Label, SAFETY_KINDS, type SafetyKind } from "./wording/labels.ts";
export { readWording } from "./wording/read.ts";
export type { Mark as WordingMark, Reading, Span } from "./wording/reading.ts";
export { STRENGTH_KINDS, type StrengthKind } from "./wording/strengths.ts";
