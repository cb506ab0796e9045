import { letPageGo } from "../platform/quick-exit.ts";

/** In another tab everything was taken off this device. */
export function startAnew(): void {
  letPageGo();
  location.replace("/");
}
