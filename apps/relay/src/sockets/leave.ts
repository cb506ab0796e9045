import type { SpaceId } from "@counterpoint/kernel";
import { memberIn } from "./deposit.ts";
import { type Answer, refusalOf, type Session, type Surroundings } from "./session.ts";

/** For a space of two. Of a book of one's own nobody is to be kept out, nor the book lost, by one device. */
export async function leave(space: SpaceId, session: Session, around: Surroundings): Promise<Answer> {
  const leaver = await memberIn(space, session, around);
  if (leaver === "left") return { type: "done" };
  if (typeof leaver === "string") return leaver;
  const chain = await around.chains.of(space);
  if (!chain.ok) return refusalOf(chain.error);
  const members = [...chain.value.members.keys()];
  if (members.length < 2) return "not-allowed";
  const left = await around.store.leave(space, leaver.member, members, around.today());
  if (!left.ok) return refusalOf(left.error);
  session.proven.get(space)?.unfollow();
  // Read now, so that the next who asks, who may be the other, does not wait for it.
  await around.chains.of(space);
  return { type: "done" };
}
