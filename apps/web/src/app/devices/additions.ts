import { type CivilDate, type DeviceId, parseCivilDate } from "@counterpoint/kernel";
import { isAdditionShown, isLive, type KnownDevice } from "@counterpoint/space";

export const liveOf = (devices: readonly KnownDevice[]): readonly KnownDevice[] => devices.filter(isLive);

/**
 * The devices that came after this one and are news to it: shown for 14 days on every device of the person (S1), also
 * those that went since, which may have fetched the whole book before. To a device that has just joined, the older ones
 * are not news.
 */
export function additions(devices: readonly KnownDevice[], self: DeviceId, today: CivilDate): readonly KnownDevice[] {
  const since = devices.find(({ device }) => device === self)?.added ?? 0;
  return devices.filter(({ device, added, firstSeen }) => {
    const learnt = parseCivilDate(firstSeen);
    return device !== self && added > since && (!learnt.ok || isAdditionShown(learnt.value, today));
  });
}
