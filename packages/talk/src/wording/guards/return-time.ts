import type { Guard } from "../found.ts";

/** When the writer is back, what it is for, or that all is well: what makes of a door that shuts one that opens again. */
export const returnTime: Guard = ({ facts }) => facts.returns;
