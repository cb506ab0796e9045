import { checks } from "@counterpoint/crypto";
import { type DeviceId, ok, type Result } from "@counterpoint/kernel";
import type { Membership } from "@counterpoint/membership";
import { type Announcement, announcementContent } from "@counterpoint/wire";
import type { Link } from "../link/port.ts";
import type { Conversation } from "../sync/conversation.ts";
import { type AskError, ask, onLine, type Reach } from "./ask.ts";
import type { Announced } from "./port.ts";

export interface Watching extends Reach {
  readonly link: Link;
}

/** What waits at the relay, for every device of the person to see. */
export const readAnnounced = async ({ link, ...reach }: Watching): Promise<Result<readonly Announced[], AskError>> =>
  onLine(reach, async (line) => {
    const proved = await proveByLink(line, link);
    if (!proved.ok) return proved;
    const said = await ask(line, { type: "read-announced", space: link.space }, "announcements");
    return said.ok ? ok(await verifiedAnnouncements(link, said.value.announced)) : said;
  });

/** No: whoever asked has to ask again, and to wait again. */
export const refuseAnnounced = async (
  { link, ...reach }: Watching,
  device: DeviceId,
): Promise<Result<void, AskError>> =>
  onLine(reach, async (line) => {
    const proved = await proveByLink(line, link);
    if (!proved.ok) return proved;
    const done = await ask(line, { type: "refuse-announced", space: link.space, device }, "done");
    return done.ok ? ok(undefined) : done;
  });

/** Only what the person's own member key has signed: a relay cannot make anybody afraid by making one up. */
export async function verifiedAnnouncements(
  { space, device, standing }: Pick<Link, "space" | "device" | "standing">,
  said: readonly Announcement[],
): Promise<readonly Announced[]> {
  const { membership } = standing();
  const key = membership === null ? undefined : memberKeyOf(membership, device);
  if (key === undefined) return [];
  const checked = await Promise.all(
    said.map(async (each) => {
      const signature = each.signature.slice();
      const signed = await checks.verify(key, "announce", announcementContent(space, each), signature);
      const keys = { device: each.device, signing: each.signing.slice(), agreement: each.agreement.slice() };
      return signed ? [{ keys, hoursLeft: each.hoursLeft }] : [];
    }),
  );
  return checked.flat();
}

function memberKeyOf({ devices, members }: Membership, device: DeviceId) {
  const own = devices.get(device);
  return own === undefined ? undefined : members.get(own.member)?.signing;
}

async function proveByLink(line: Conversation, { space, device, proof }: Link) {
  const signature = await proof(line.nonce, line.origin);
  return ask(line, { type: "prove", space, device, signature }, "proved");
}
