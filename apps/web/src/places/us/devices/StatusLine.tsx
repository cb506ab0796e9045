import type { ReactNode } from "react";
import type { BookStatus } from "../../../app/devices/company.ts";
import { useCompany } from "../../../app/devices/company-context.ts";
import { statusText } from "../../../app/devices/status-text.ts";
import { useWords } from "../../../app/words.ts";
import { Text } from "../../../ui/text/Text.tsx";

/** Where what was written is by now, in one calm line. Read out when it changes, and never in the way. */
export function StatusLine({ status }: { readonly status: BookStatus }): ReactNode {
  const { sync } = useWords();
  const { host } = useCompany();
  return (
    <div role="status">
      <Text kind="ui">{statusText(status, sync, host)}</Text>
    </div>
  );
}
