import { examine } from "../../packages/talk/src/wording/examine.acceptance.ts";

/** What the rules found, and which guards took it away. */
export const foundIn = (text: string): string =>
  examine(text)
    .map(({ rule, guards }) => `${rule} but ${guards.join("+")}`)
    .join(", ") || "nothing";
