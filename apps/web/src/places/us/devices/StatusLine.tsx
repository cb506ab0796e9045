import type { ReactNode } from "react";
import type { BookStatus } from "../../../app/devices/company.ts";
import { useCompany } from "../../../app/devices/company-context.ts";
import type { Messages } from "../../../app/messages/en.ts";
import { useWords } from "../../../app/words.ts";
import { Text } from "../../../ui/text/Text.tsx";

/** Where what was written is by now, in one calm line. Read out when it changes, and never in the way. */
export function StatusLine({ status }: { readonly status: BookStatus }): ReactNode {
  const { sync } = useWords();
  const { host } = useCompany();
  return (
    <div role="status">
      <Text kind="ui">{lineOf(status, sync, host)}</Text>
    </div>
  );
}

function lineOf(status: BookStatus, words: Messages["sync"], host: string): string {
  switch (status.kind) {
    case "offline":
      return status.unsent > 0 ? words.status.offlineUnsent : words.status.offline;
    case "refused":
      return words.refused[reasonOf(status.why)](host);
    default:
      return words.status[status.kind];
  }
}

/** Only what helps is told apart: the host's own words are for programs. */
function reasonOf(why: string): keyof Messages["sync"]["refused"] {
  if (why === "over-quota") return why;
  return why === "not-proved" || why === "bad-proof" || why === "taken" ? "unknown" : "other";
}
