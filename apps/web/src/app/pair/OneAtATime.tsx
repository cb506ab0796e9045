import { type ReactNode, useSyncExternalStore } from "react";
import { joinLink } from "../../platform/join-link.ts";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { Screen } from "../arrive/Screen.tsx";
import { useWords } from "../words.ts";
import { isPairLink } from "./pair-link.ts";

/** A link was opened where a book of two is open: what it would do is said, and that nothing was done. */
export function OneAtATime(): ReactNode {
  const { already: words, back } = useWords().partners;
  const link = useSyncExternalStore(joinLink.subscribe, joinLink.get);
  if (link === null) return null;
  const pairs = isPairLink(link);
  return (
    <Screen title={pairs ? words.title : words.joinTitle} lead={pairs ? words.lead : words.joinLead}>
      <p>{pairs ? words.text : words.join}</p>
      <ButtonRow>
        <Button onPress={() => joinLink.set(null)}>{back}</Button>
      </ButtonRow>
    </Screen>
  );
}
