import type { ZoneId } from "@counterpoint/kernel";
import { type Operation, remove, set } from "@counterpoint/records";
import { eveningId, firstEveningKind } from "./evening.ts";
import type { State } from "./state.ts";

export interface Keeping {
  /** Random, 22 letters of base64url. */
  readonly name: string;
  readonly zone: ZoneId;
}

/** What is written once everybody who was asked said keep; nothing in any other state. */
export function keep(state: State, { name, zone }: Keeping): readonly Operation[] {
  if (state.at !== "done" || state.kept === null) return [];
  const { date, ...fields } = state.kept;
  return set(firstEveningKind, eveningId(date, name), { ...fields, zone });
}

/** Lets go of an evening that was kept. */
export const letGo = (id: string): readonly Operation[] => remove(firstEveningKind, id);
