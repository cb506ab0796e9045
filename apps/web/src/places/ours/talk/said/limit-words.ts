import type { SaidLimit } from "@counterpoint/talk";

/** What a person writes of a limit. */
export type LimitWords = Pick<SaidLimit, "about" | "text" | "will">;

/** As it will be kept. */
export const tidy = ({ about, text, will }: LimitWords): LimitWords => ({
  about,
  text: text.trim(),
  will: will.trim(),
});
