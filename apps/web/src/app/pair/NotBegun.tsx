import type { PartnerFailure } from "@counterpoint/space";
import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import type { Messages } from "../messages/en.ts";
import { useWords } from "../words.ts";
import type { PageOf } from "./page.ts";

interface NotBegunProps {
  /** `different`: it was ended here, since the words were not the same. */
  readonly why: PartnerFailure | "different";
  readonly side: "host" | "guest";
  readonly host: string;
  readonly page: PageOf;
  readonly onAgain: (() => void) | undefined;
  readonly onClose: () => void;
}

/** There is no book of two: why, that nothing is left of it, and what can be done. */
export function NotBegun({ why, side, host, page: Page, onAgain, onClose }: NotBegunProps): ReactNode {
  const words = useWords().partners.failed;
  return (
    <Page key="failed" title={words.title} lead={reason(why, side, host, words)}>
      <div>
        <p>{words.unchanged}</p>
        <ButtonRow>
          {onAgain !== undefined && <Button onPress={onAgain}>{words.again}</Button>}
          <Button onPress={onClose}>{words.close}</Button>
        </ButtonRow>
      </div>
    </Page>
  );
}

function reason(
  why: NotBegunProps["why"],
  side: NotBegunProps["side"],
  host: string,
  words: Messages["partners"]["failed"],
): string {
  switch (why) {
    case "ended":
    case "cancelled":
    case "different":
    case "used":
      return words[side][why];
    case "refused":
      return words.refused(host);
    default:
      return words.both[why];
  }
}
