import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { Equal } from "../../ui/equal/Equal.tsx";
import { Screen } from "../arrive/Screen.tsx";
import { useWords } from "../words.ts";

interface InvitedProps {
  readonly onGoOn: () => void;
  /** Undefined where there is a book of one's own to look at. */
  readonly onLookAround: (() => void) | undefined;
  readonly onClose: () => void;
}

/** The first that is seen of a link: nothing has been sent, and nobody is waiting (S28). */
export function Invited({ onGoOn, onLookAround, onClose }: InvitedProps): ReactNode {
  const words = useWords().partners.invited;
  return (
    <Screen key="invited" title={words.title} lead={words.lead}>
      <div>
        <p>{words.nothing}</p>
        <p>{words.unsure}</p>
        <p>{words.time}</p>
        <Equal stacked>
          <Button onPress={onGoOn}>{words.goOn}</Button>
          {onLookAround !== undefined && <Button onPress={onLookAround}>{words.around}</Button>}
          <Button onPress={onClose}>{words.close}</Button>
        </Equal>
      </div>
    </Screen>
  );
}
