import type { Result } from "@counterpoint/kernel";
import type { Space } from "@counterpoint/space";
import { type ReactNode, useEffect, useState } from "react";
import { keepOpenFor } from "../../platform/open-for.ts";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { Equal } from "../../ui/equal/Equal.tsx";
import { Screen } from "../arrive/Screen.tsx";
import { useBackGuard } from "../back-guard.ts";
import { useClosing } from "../lock/closing.ts";
import { BOOK_OF, type PersonHere } from "../lock/person-here.ts";
import { useLock } from "../lock-context.ts";
import { browserDisk, findNone } from "../pair/places.ts";
import type { PairsError } from "../pair/ports.ts";
import { WhatItMeans } from "../pair/WhatItMeans.tsx";
import { useWords } from "../words.ts";
import { type BeginError, type Beginning, beginHere, type Given } from "./begin-here.ts";
import { HandedOn } from "./HandedOn.tsx";
import { hasBook } from "./has-book.ts";
import { MyForm } from "./MyForm.tsx";
import { otherHere } from "./own-book.ts";
import { TheirForm } from "./TheirForm.tsx";

/** What it does on the disk; tests put others in their place. */
export interface HerePorts {
  readonly hasBook: (who: PersonHere) => Promise<boolean>;
  /** What keeps this person from it, while they alone have the phone; null where nothing does. */
  readonly inTheWay: (who: PersonHere, space: Space) => Promise<PairsError | null>;
  readonly begin: (beginning: Beginning) => Promise<Result<void, BeginError>>;
}

interface HereFlowProps {
  readonly who: PersonHere;
  readonly space: Space;
  readonly onClose: () => void;
  readonly ports?: HerePorts;
}

type Step =
  | { readonly at: "mine" }
  | { readonly at: "hand"; readonly mine: Given }
  | { readonly at: "asked"; readonly mine: Given }
  | { readonly at: "theirs"; readonly mine: Given; readonly known: boolean }
  | { readonly at: "done" };

/** Long enough to choose a passphrase in peace. */
const OPEN_MINUTES = 15;

const DEVICE: HerePorts = {
  hasBook,
  inTheWay: async (who, { door }) => {
    const free = await findNone({ disk: browserDisk, book: BOOK_OF[who], door });
    return free.ok ? null : free.error;
  },
  begin: beginHere,
};

/**
 * From one person's open book to a book of two on this device. From when the phone is handed over, whoever stops comes to
 * the closed book: the first one's pages are open to nobody else, and nothing says who stopped, or that anybody did.
 */
export function HereFlow({ who, space, onClose, ports = DEVICE }: HereFlowProps): ReactNode {
  const { hand, asked, done } = useWords().here;
  const { lockNow } = useLock();
  const [step, setStep] = useState<Step>({ at: "mine" });
  const stop = step.at === "mine" ? onClose : lockNow;
  useBackGuard(step.at !== "mine", stop);
  useClosing({ space, keeping: "on-device" });
  useEffect(() => keepOpenFor(OPEN_MINUTES), []);
  switch (step.at) {
    case "mine": {
      const goOn = async (mine: Given): Promise<PairsError | null> => {
        const found = await ports.inTheWay(who, space);
        if (found === null) setStep({ at: "hand", mine });
        return found;
      };
      return <MyForm onGo={goOn} onLeave={stop} />;
    }
    case "hand":
      return <HandedOn words={hand} onOpen={() => setStep({ at: "asked", mine: step.mine })} />;
    case "asked": {
      const { mine } = step;
      const goOn = async (): Promise<void> => {
        const known = await ports.hasBook(otherHere(who));
        setStep({ at: "theirs", mine, known });
      };
      return (
        <Screen key="asked" title={asked.title} lead={asked.lead(mine.name)}>
          <WhatItMeans />
          <p>{asked.no}</p>
          <Equal>
            <Button onPress={() => void goOn()}>{asked.yes}</Button>
            <Button onPress={stop}>{asked.notNow}</Button>
          </Equal>
        </Screen>
      );
    }
    case "theirs": {
      const { mine, known } = step;
      const begin = async (theirs: Given): Promise<BeginError | null> => {
        const begun = await ports.begin({ who, space, mine, theirs });
        if (begun.ok) setStep({ at: "done" });
        return begun.ok ? null : begun.error;
      };
      return <TheirForm known={known} onBegin={begin} onStop={stop} />;
    }
    case "done":
      return (
        <Screen key="done" title={done.title} lead={done.lead}>
          <p>{done.text}</p>
          <ButtonRow>
            <Button kind="ink" onPress={stop}>
              {done.shut}
            </Button>
          </ButtonRow>
        </Screen>
      );
  }
}
