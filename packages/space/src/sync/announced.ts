import { checks } from "@counterpoint/crypto";
import type { Membership } from "@counterpoint/membership";
import { type Announcement, announcementContent } from "@counterpoint/wire";
import type { Announced } from "../devices/port.ts";

/** Those that a member key of the chain has signed: a relay cannot make one up. */
export async function signedAnnouncements(
  announced: readonly Announcement[],
  membership: Membership,
): Promise<readonly Announced[]> {
  const signed: Announced[] = [];
  for (const { device, signing, agreement, signature, hoursLeft } of announced) {
    const keys = { device, signing, agreement };
    const content = announcementContent(membership.space, keys);
    for (const member of membership.members.values()) {
      if (await checks.verify(member.signing, "announce", content, signature)) signed.push({ keys, hoursLeft });
    }
  }
  return signed;
}
