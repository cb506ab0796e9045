import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { Notice } from "../notices/Notice.tsx";
import { useNow } from "../now.ts";
import { useWords } from "../words.ts";
import { isEndDue } from "./end-day.ts";
import { useEndsOn } from "./use-ends-on.ts";

/** On the day that somebody chose for ending it, above every page of the room. To anybody else it says nothing. */
export function EndDue({ onLook }: { readonly onLook: () => void }): ReactNode {
  const { due } = useWords().leaving;
  const endsOn = useEndsOn();
  if (!isEndDue(endsOn, useNow().today)) return null;
  return (
    <Notice title={due.plain} text={due.line}>
      <ButtonRow>
        <Button onPress={onLook}>{due.look}</Button>
      </ButtonRow>
    </Notice>
  );
}
