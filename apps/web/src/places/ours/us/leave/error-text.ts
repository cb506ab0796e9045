import type { ExtendError, LeaveError, StorageError } from "@counterpoint/space";
import type { Messages } from "../../../../app/messages/en.ts";

/** What happened, what is safe, what to do. */
export function leavingErrorText(
  error: ExtendError | LeaveError | StorageError,
  words: Messages["leaving"]["error"],
): string {
  switch (typeof error === "string" ? error : error.kind) {
    case "offline":
      return words.offline;
    case "refused":
    case "not-allowed":
    case "over-quota":
      return words.refused;
    case "altered":
      return words.altered;
    case "newer":
      return words.newer;
    case "closed":
      return words.busy;
    case "full":
    case "unavailable":
    case "not-kept":
      return words["not-kept"];
  }
}
