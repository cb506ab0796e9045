import { type RecoveryKeys, type RecoverySecret, recoveryKeys } from "@counterpoint/crypto";
import { err, type Member, ok, type Result, type SpaceId } from "@counterpoint/kernel";
import type { Membership } from "@counterpoint/membership";
import type { Refusal } from "@counterpoint/wire";
import type { Bytes } from "../storage/port.ts";
import { sameBytes } from "../storage/same-bytes.ts";
import type { Conversation } from "../sync/conversation.ts";
import { proveMember, readChain } from "./ask.ts";
import { readMembership } from "./chain-read.ts";
import { readLocator } from "./locator.ts";
import type { FindError } from "./port.ts";

/** A person's book as words and passphrase find it. Nothing of it is kept. */
export interface Sought {
  readonly space: SpaceId;
  readonly member: Member;
  readonly keys: RecoveryKeys;
  readonly chain: readonly Bytes[];
  readonly state: Membership;
}

const MEMBERS: readonly Member[] = ["a", "b"];

/** No proof counts: it is not theirs; or they have left it, and nobody leaves a book of their own. */
const NOT_THEIRS: ReadonlySet<string> = new Set<Refusal>(["bad-proof", "not-proved", "left"]);

/**
 * The first book of the person's list that is theirs alone and that the member key opens. What two people share is in the
 * list too, and keeps nobody from their own: where one cannot be read, whoever wrote in it last, the next is tried. Words
 * with a wrong passphrase, words of nobody, and words that were replaced look alike: `nothing-there`.
 */
export async function seek(line: Conversation, secret: RecoverySecret): Promise<Result<Sought, FindError>> {
  const all = await seekAll(line, secret);
  if (!all.ok) return all;
  const own = all.value.books.find(({ state }) => state.members.size === 1);
  return own === undefined ? err(all.value.failed ?? { kind: "nothing-there" }) : ok(own);
}

export interface SoughtAll {
  readonly books: readonly Sought[];
  /** Why the first of those that could not be read could not; undefined where all could. */
  readonly failed: FindError | undefined;
}

/** All that the list has and that the member key opens: the person's own, and what they share. */
export async function seekAll(line: Conversation, secret: RecoverySecret): Promise<Result<SoughtAll, FindError>> {
  const listed = await readLocator(line, secret);
  if (!listed.ok) return listed;
  const books: Sought[] = [];
  let failed: FindError | undefined;
  for (const space of listed.value.spaces) {
    const sought = await seekIn(line, space, await recoveryKeys(secret, space));
    if (!sought.ok && sought.error.kind === "offline") return sought;
    if (!sought.ok) failed ??= sought.error;
    else if (sought.value !== undefined) books.push(sought.value);
  }
  return ok({ books, failed });
}

/** Undefined where the member key opens nothing. */
async function seekIn(
  line: Conversation,
  space: SpaceId,
  keys: RecoveryKeys,
): Promise<Result<Sought | undefined, FindError>> {
  for (const member of MEMBERS) {
    const proved = await proveMember(line, keys, space, member);
    if (proved.ok) return read(line, { space, member, keys });
    if (proved.error.kind !== "refused" || !NOT_THEIRS.has(proved.error.why)) return proved;
  }
  return ok(undefined);
}

/** The relay said yes to the proof; the chain has to say it too. */
async function read(
  line: Conversation,
  at: Pick<Sought, "space" | "member" | "keys">,
): Promise<Result<Sought, FindError>> {
  const chain = await readChain(line, at.space);
  if (!chain.ok) return chain;
  const state = await readMembership(chain.value, at.space);
  if (!state.ok) return state;
  const own = state.value.members.get(at.member)?.signing;
  if (own === undefined || !sameBytes(own, at.keys.signing.publicKey)) return err({ kind: "altered" });
  return ok({ ...at, chain: chain.value, state: state.value });
}
