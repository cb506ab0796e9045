import type { DeviceId } from "@counterpoint/kernel";
import { isLive, type KnownDevice } from "@counterpoint/space";
import type { Messages } from "../messages/en.ts";

/** A strip above the page. `ids` is what it tells of: put off, it is told again once something is among them that was not. */
export interface Told {
  readonly ids: readonly string[];
  readonly title: string;
  readonly text: string;
  /** Where on the page Us it stands in full. */
  readonly at: "top" | "devices";
}

/**
 * What is said of devices that were added (S1): those that are in the book in one strip, however many, since several of
 * one evening would push the page off a phone; each that went again in its own, since what it fetched stays on it.
 */
export function addedNotices(
  added: readonly KnownDevice[],
  nameOf: (device: DeviceId) => string,
  { notice, list }: Messages["devices"],
  today: string,
): readonly Told[] {
  const gone = added
    .filter((device) => !isLive(device))
    .map(({ device, firstSeen }) => ({
      ids: [`${device} out`],
      title: notice.added,
      text: list.addedOut(nameOf(device), firstSeen, today),
      at: "devices" as const,
    }));
  const [first, ...more] = added.filter(isLive);
  if (first === undefined) return gone;
  const ids = [first, ...more].map(({ device }) => device);
  const told =
    more.length === 0
      ? { title: notice.added, text: notice.addedText(nameOf(first.device), first.firstSeen, today) }
      : { title: notice.addedMany(ids.length), text: notice.addedManyText([...new Set(ids.map(nameOf))].join(", ")) };
  return [{ ids, ...told, at: "devices" }, ...gone];
}
