import { TEN_MINUTES } from "@counterpoint/talk";
import type { ReactNode } from "react";
import { Minutes } from "./Minutes.tsx";
import { useTurn } from "./use-turn.ts";
import { useWords } from "./words.ts";

/** Ten minutes off the screen: where something that was read ends with two people talking. */
export function TenMinutes(): ReactNode {
  return <Minutes turn={useTurn(TEN_MINUTES)} words={useWords().talk} />;
}
