export type FormFactor = "phone" | "tablet" | "computer";

export interface ScreenPorts {
  readonly matchMedia: (query: string) => { readonly matches: boolean };
  readonly screen: { readonly width: number; readonly height: number };
}

/** The shorter side of a tablet, in CSS pixels: phones stay below it. */
const TABLET = 600;

/** What the device is, as far as a screen and a finger tell: no make, no model, no system, which would name its owner. */
export function formFactor({ matchMedia, screen }: ScreenPorts = window): FormFactor {
  if (!matchMedia("(hover: none) and (pointer: coarse)").matches) return "computer";
  return Math.min(screen.width, screen.height) < TABLET ? "phone" : "tablet";
}
