import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { useCompany } from "../../../app/devices/company-context.ts";
import { useLayer } from "../../../app/layer.ts";
import { useLock } from "../../../app/lock-context.ts";
import { type DevicesLayerAccess, DevicesLayerProvider } from "./devices-context.ts";

const AddDevice = lazy(async () => ({ default: (await import("./AddDevice.tsx")).AddDevice }));

/**
 * The page on which a device is added lies over Us without an address of its own (S12); that it is open is all the
 * history holds. No passphrase, no second device (S1).
 */
export function DevicesLayer({ children }: { readonly children: ReactNode }): ReactNode {
  const layer = useLayer("devices");
  const { opensBy } = useLock();
  const { company } = useCompany();
  const known = company.kind === "alone" || company.kind === "shared";
  const adding = layer.detail === "add" && opensBy.passphrase && known;
  const [arrival, setArrival] = useState<DevicesLayerAccess["arrival"]>("first");
  useEffect(() => {
    if (adding) setArrival("back");
  }, [adding]);
  if (!adding) {
    const access: DevicesLayerAccess = { open: () => layer.open("add"), arrival };
    return <DevicesLayerProvider value={access}>{children}</DevicesLayerProvider>;
  }
  return (
    <Suspense fallback={null}>
      <AddDevice onClose={layer.close} />
    </Suspense>
  );
}
