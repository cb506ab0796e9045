import { newOpId } from "@counterpoint/kernel";
import { secureChance } from "../platform/chance.ts";

/** A random name for a record that has no natural one: 22 letters. */
export const newRecordName = (): string => newOpId(secureChance);
