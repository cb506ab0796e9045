import type { BookStatus, Company } from "../../app/devices/company.ts";
import type { Messages } from "../../app/messages/en.ts";

interface Said {
  readonly lead: string;
  readonly text: readonly string[];
}

/** Where the words lie, and who has copies: here alone, on more devices with a host between or without, or here since this one was taken out. */
export function whereKept(
  company: Company["kind"],
  status: BookStatus["kind"],
  us: Messages["us"],
  host: string,
): Said {
  if (company !== "shared") return { lead: us.lead, text: us.kept.text };
  switch (status) {
    case "by-file":
      return { lead: us.leadShared, text: us.kept.text };
    case "removed":
      return { lead: us.leadRemoved, text: us.kept.removedText(host) };
    default:
      return { lead: us.leadShared, text: us.kept.sharedText(host) };
  }
}
