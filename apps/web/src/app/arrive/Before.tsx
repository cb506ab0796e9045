import { type ReactNode, useEffect, useEffectEvent, useState } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { Equal } from "../../ui/equal/Equal.tsx";
import { MarginNote } from "../../ui/margin/MarginNote.tsx";
import { useWords } from "../words.ts";
import type { ArriveProps } from "./JoinScreen.tsx";
import { Screen } from "./Screen.tsx";
import { WordsGo } from "./WordsGo.tsx";

interface BeforeProps extends ArriveProps {
  readonly onJoin: () => Promise<void>;
}

/** What the link would do, and whose book it would be; nothing has happened when this is read. */
export function Before({ host, here, onArrive, onJoin, onLeave }: BeforeProps): ReactNode {
  const words = useWords().arrive;
  const [shared, setShared] = useState<"looking" | "no" | "yes">(here === "nothing" ? "no" : "looking");
  const [busy, setBusy] = useState(false);
  const look = useEffectEvent(async (): Promise<void> => {
    if (here === "nothing") return;
    const found = await (await onArrive())?.isShared();
    // What cannot be read now is said by whatever is tried next.
    setShared(found?.ok === true && found.value ? "yes" : "no");
  });
  useEffect(() => void look(), []);
  if (shared === "looking") return null;
  if (shared === "yes") {
    return (
      <Screen title={words.already.title} lead={words.already.lead}>
        <p>{words.already.other}</p>
        <ButtonRow>
          <Button onPress={onLeave}>{words.back}</Button>
        </ButtonRow>
      </Screen>
    );
  }
  const join = async (): Promise<void> => {
    setBusy(true);
    await onJoin();
  };
  return (
    <Screen title={words.before.title} lead={words.before.lead}>
      <div>
        <p>{words.before.whole}</p>
        {here === "book" && <p>{words.before.here}</p>}
        <WordsGo here={here} onArrive={onArrive} />
        <p>{words.before.notYou}</p>
        <Equal>
          <Button busyLabel={busy ? words.working : undefined} onPress={() => void join()}>
            {words.before.join}
          </Button>
          <Button onPress={onLeave}>{words.leave}</Button>
        </Equal>
      </div>
      <MarginNote>
        <p>{words.host(host)}</p>
      </MarginNote>
    </Screen>
  );
}
