import type { Found } from "@counterpoint/space";
import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { Equal } from "../../ui/equal/Equal.tsx";
import { useLock } from "../lock-context.ts";
import { useWords } from "../words.ts";
import type { ArriveProps } from "./JoinScreen.tsx";
import { Screen } from "./Screen.tsx";
import { type ShownStep, TroubleNote } from "./TroubleNote.tsx";
import { WordsGo } from "./WordsGo.tsx";

interface FoundBookProps extends ShownStep, Pick<ArriveProps, "here" | "onArrive"> {
  readonly found: Found;
  readonly onAsk: () => void;
}

/** What coming in takes is said before it is asked for: each device of the person that is in the book is told, and can say no. */
export function FoundBook({ found, here, busy, trouble, onArrive, onAsk, onLeave }: FoundBookProps): ReactNode {
  const words = useWords().arrive;
  const { opensBy } = useLock();
  const alone = found.liveDevices === 0;
  return (
    <Screen title={words.found.title} lead={alone ? words.found.noDevice : words.found.devices(found.liveDevices)}>
      <div>
        <p>{alone ? words.found.waitAlone : words.found.wait}</p>
        {!alone && <p>{words.found.quicker}</p>}
        {found.of === "two" && <p>{words.found.sharedAlone}</p>}
        {found.of === "own" && found.shared > 0 && <p>{words.found.shared}</p>}
        {found.shared > 0 && !opensBy.passphrase && <p>{words.found.sharedNeedsLock}</p>}
        {here === "book" && <p>{words.found.here}</p>}
        <WordsGo here={here} onArrive={onArrive} />
        <TroubleNote trouble={trouble} />
        <Equal>
          <Button busyLabel={busy ? words.working : undefined} onPress={onAsk}>
            {words.found.ask}
          </Button>
          <Button onPress={onLeave}>{words.leave}</Button>
        </Equal>
      </div>
    </Screen>
  );
}
