import type { ReactNode } from "react";
import { Alarms } from "../../../app/devices/Alarms.tsx";
import type { SharedBook } from "../../../app/devices/company.ts";
import { useCompany, useSharedView } from "../../../app/devices/company-context.ts";
import { useDeviceNames } from "../../../app/devices/device-names.ts";

/** What does not fit in a book on several devices; nothing where it is on this one alone. */
export function AlarmsSection(): ReactNode {
  const { company } = useCompany();
  return company.kind === "shared" ? <OfBook book={company.book} /> : null;
}

function OfBook({ book }: { readonly book: SharedBook }): ReactNode {
  const { alarms } = useSharedView(book);
  const { host } = useCompany();
  return <Alarms alarms={alarms} nameOf={useDeviceNames()} host={host} onSeen={(alarm) => book.dismiss(alarm)} />;
}
