import { type Context, createContext, useContext } from "react";
import type { Cover } from "../platform/cover.ts";
import type { watchInstalling } from "../platform/installing.ts";
import type { createPersistence } from "../platform/persistence.ts";
import type { Updates } from "../platform/updates.ts";

/** What the browser around the page tells and offers. One of each, made at boot. */
export interface Device {
  readonly cover: Cover;
  readonly installing: ReturnType<typeof watchInstalling>;
  readonly persistence: ReturnType<typeof createPersistence>;
  readonly updates: Updates;
}

const DeviceContext = createContext<Device | null>(null);

export const DeviceProvider: Context<Device | null>["Provider"] = DeviceContext.Provider;

export function useDevice(): Device {
  const device = useContext(DeviceContext);
  if (device === null) throw new Error("useDevice is called outside the app");
  return device;
}
