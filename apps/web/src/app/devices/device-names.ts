import type { DeviceId } from "@counterpoint/kernel";
import { deviceNameKind } from "@counterpoint/space";
import { useRecords } from "../space-context.ts";
import { useWords } from "../words.ts";

/** What the person calls each of their devices; one that has no name yet is called that. */
export function useDeviceNames(): (device: DeviceId) => string {
  const { unnamed } = useWords().devices.list;
  const names = useRecords(deviceNameKind);
  return (device) => names.find(({ id }) => id === device)?.fields.name ?? unnamed;
}
