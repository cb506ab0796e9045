import type { ReactNode } from "react";
import { Text } from "../../ui/text/Text.tsx";
import type { BookStatus } from "../devices/company.ts";
import type { Messages } from "../messages/en.ts";
import { useWords } from "../words.ts";
import { useOurView } from "./ours-context.ts";

/** Where what was written is by now, in one calm line. It says nothing of what the other person does. */
export function OurStatus(): ReactNode {
  const { ours } = useWords();
  const { status } = useOurView();
  return (
    <div role="status">
      <Text kind="ui">{lineOf(status, ours, location.host)}</Text>
    </div>
  );
}

function lineOf(status: BookStatus, words: Messages["ours"], host: string): string {
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
function reasonOf(why: string): keyof Messages["ours"]["refused"] {
  if (why === "over-quota") return why;
  return why === "not-proved" || why === "bad-proof" || why === "taken" ? "unknown" : "other";
}
