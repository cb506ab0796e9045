export { type BookContent, pagesOf, pagesSchema } from "./book/pages.ts";
export { type Evening, firstEveningKind, type Quoted, readEvening } from "./first-minute/evening.ts";
export { type Keeping, keep, letGo } from "./first-minute/keep.ts";
export { type Input, PICKS, type Proposal, type State, type Voice } from "./first-minute/state.ts";
export { begin, step } from "./first-minute/step.ts";
export { type View, visible } from "./first-minute/view.ts";
export { type SmallStepAsk, smallStep } from "./small-step.ts";
export { storyBatches } from "./stories/batches.ts";
export type { Telling } from "./stories/tell-days.ts";
