import { type Speech, speech } from "../speech.ts";

export const say: Speech = speech("en-GB");
