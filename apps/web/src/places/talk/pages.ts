/** The pages of Talk, in the order in which its contents name them. */
export const TALK_PAGES = ["say"] as const;

export type TalkPageId = (typeof TALK_PAGES)[number];
