import { type Context, createContext, useContext } from "react";

export interface DevicesLayerAccess {
  /** Opens the page on which a device is added. */
  open(): void;
  /** "back" when that page was just closed: the section then takes the focus that would be lost. */
  readonly arrival: "first" | "back";
}

const DevicesLayerContext = createContext<DevicesLayerAccess>({ open: () => undefined, arrival: "first" });

export const DevicesLayerProvider: Context<DevicesLayerAccess>["Provider"] = DevicesLayerContext.Provider;

export const useDevicesLayer = (): DevicesLayerAccess => useContext(DevicesLayerContext);
