/** Who is speaking: partner A, partner B, or both. Also the only three reasons for colour. */
export type Voice = "a" | "b" | "we";
