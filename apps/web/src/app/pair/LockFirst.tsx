import { type ReactNode, useRef, useState } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { Equal } from "../../ui/equal/Equal.tsx";
import { ErrorNote } from "../../ui/error-note/ErrorNote.tsx";
import { Points } from "../../ui/lists/Points.tsx";
import type { Focusable } from "../../ui/text-field/TextField.tsx";
import { NewPassphrase, NONE_CHOSEN, refusalOf } from "../lock/NewPassphrase.tsx";
import { useWords } from "../words.ts";
import type { PageOf } from "./page.ts";

interface LockFirstProps {
  readonly page: PageOf;
  readonly here: "nothing" | "book";
  readonly onSet: (passphrase: string) => Promise<"set" | "not-kept">;
  readonly onLeave: () => void;
}

type Trouble = "short" | "different" | "not-kept";

/** No passphrase, no book of two (S1). What a lock does and does not do is said before it is set. */
export function LockFirst({ page: Page, here, onSet, onLeave }: LockFirstProps): ReactNode {
  const { partners, lock } = useWords();
  const words = partners.lock;
  const [chosen, setChosen] = useState(NONE_CHOSEN);
  const [working, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [nextField, againField] = [useRef<Focusable>(null), useRef<Focusable>(null)];
  const check = async (): Promise<Trouble | null> => {
    const refused = refusalOf(chosen);
    if (refused !== null) return refused;
    return (await onSet(chosen.next)) === "set" ? null : "not-kept";
  };
  const submit = async (): Promise<void> => {
    if (working) return;
    setTrouble(null);
    setWorking(true);
    const found = await check();
    setWorking(false);
    setTrouble(found);
    if (found === "short") nextField.current?.focus();
    if (found === "different") againField.current?.focus();
  };
  return (
    <Page key="lock" title={words.title} lead={words.lead}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p>{here === "nothing" ? words.fresh : words.here}</p>
        <Points points={lock.before.points} />
        <NewPassphrase
          chosen={chosen}
          onChange={setChosen}
          trouble={trouble}
          nextField={nextField}
          againField={againField}
        />
        {trouble === "not-kept" && <ErrorNote blocking>{words.notKept}</ErrorNote>}
        <Equal>
          <Button type="submit" busyLabel={working ? partners.working : undefined}>
            {words.set}
          </Button>
          <Button onPress={onLeave}>{partners.leave}</Button>
        </Equal>
      </form>
    </Page>
  );
}
