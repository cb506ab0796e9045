import type { BookStatus } from "./company.ts";

/** What is said of each way in which a book can stand; `refused` by the host’s word for it, where that helps. */
export interface StatusWords {
  readonly status: Readonly<Record<Exclude<BookStatus["kind"], "refused"> | "offlineUnsent", string>>;
  readonly refused: Readonly<Record<"over-quota" | "unknown" | "other", (host: string) => string>>;
}

export function statusText(status: BookStatus, words: StatusWords, host: string): string {
  switch (status.kind) {
    case "offline":
      return status.unsent > 0 ? words.status.offlineUnsent : words.status.offline;
    case "refused":
      return words.refused[reasonOf(status.why)](host);
    default:
      return words.status[status.kind];
  }
}

/** Only what helps is told apart: the host’s own words are for programs. */
function reasonOf(why: string): keyof StatusWords["refused"] {
  if (why === "over-quota") return why;
  return why === "not-proved" || why === "bad-proof" || why === "taken" ? "unknown" : "other";
}
