import type { SharedKindName } from "@counterpoint/library";
import type { KindOf } from "@counterpoint/records";
import { askKind, replyKind } from "../asks/ask.ts";
import { tellingKind } from "../asks/telling.ts";
import { commonItemKind } from "../common/item.ts";
import { matchRoundKind } from "../common/round.ts";
import { limitKind } from "../limit.ts";
import { pairKind } from "../pair/pair.ts";
import { answerKind } from "../questions/answer.ts";
import { shownKind } from "../shown.ts";
import { thanksKind } from "../thanks.ts";

interface KindByName {
  readonly answer: typeof answerKind;
  readonly thanks: typeof thanksKind;
  readonly limit: typeof limitKind;
  readonly shown: typeof shownKind;
  readonly ask: typeof askKind;
  readonly reply: typeof replyKind;
  readonly telling: typeof tellingKind;
  readonly commonItem: typeof commonItemKind;
  readonly matchRound: typeof matchRoundKind;
  readonly pair: typeof pairKind;
}

export type SharedKinds = { readonly [Name in Exclude<SharedKindName, keyof NameKinds>]: KindByName[Name] };

/** What a person and their devices are called there: kinds of the space itself, which the app hands in. */
export interface NameKinds {
  readonly person: KindOf<{ readonly name: string }>;
  readonly device: KindOf<{ readonly name: string }>;
}

/**
 * All that two people can share, beside their names: what is no kind here does not come into their space. Each has a name for people in the
 * library; a kind without a name does not compile, nor does a name without a kind.
 */
export const SHARED_KINDS: SharedKinds = {
  answer: answerKind,
  thanks: thanksKind,
  limit: limitKind,
  shown: shownKind,
  ask: askKind,
  reply: replyKind,
  telling: tellingKind,
  commonItem: commonItemKind,
  matchRound: matchRoundKind,
  pair: pairKind,
};
