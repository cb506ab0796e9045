import type { SpaceId } from "@counterpoint/kernel";
import { listOf, record } from "../frame/compound.ts";
import { type Field, spaceId, u16 } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";
import { MAX_ANNOUNCED } from "../limits.ts";
import type { Announced } from "./announced.ts";
import { type AnnouncedDevice, announcedDevice } from "./announced-device.ts";

/** All that waits in a space: as an answer, or unasked to its devices when one is made, refused or finished. */
export interface Announcements {
  readonly type: "announcements";
  readonly space: SpaceId;
  readonly announced: readonly Announcement[];
}

export type Announcement = AnnouncedDevice & Omit<Announced, "type">;

const announcement: Field<Announcement> = record<Announcement>({ ...announcedDevice, hoursLeft: u16 });

export const announcements: Message<Announcements> = defineMessage("announcements", 0x8a, {
  space: spaceId,
  announced: listOf(announcement, { least: 0, most: MAX_ANNOUNCED }),
});
