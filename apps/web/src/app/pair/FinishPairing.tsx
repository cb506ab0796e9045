import type { FinishPairingError } from "@counterpoint/space";
import { type ReactNode, useState } from "react";
import { ErrorNote } from "../../ui/error-note/ErrorNote.tsx";
import { Panel } from "../../ui/panel/Panel.tsx";
import { PassphraseForm } from "../lock/PassphraseForm.tsx";
import type { Messages } from "../messages/en.ts";
import { useOpenSpace } from "../space-context.ts";
import { useWords } from "../words.ts";
import { useOursHere } from "./ours-here.ts";
import { usePairs } from "./pairs-context.ts";
import type { PairsError, Self } from "./ports.ts";
import { SelfForm } from "./SelfForm.tsx";

type Trouble = FinishPairingError | PairsError | { readonly kind: "not-forgotten" };

/** Both had agreed, and it was cut off: gone on with, or forgotten. Neither happens behind somebody's back (S1). */
export function FinishPairing(): ReactNode {
  const { partners: words } = useWords();
  const { finish } = words;
  const pairs = usePairs(useOpenSpace().space);
  const { open, look } = useOursHere();
  const [panel, setPanel] = useState<"go" | "forget" | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const show = (which: "go" | "forget" | null): void => {
    setTrouble(null);
    setPanel(which);
  };
  const goOn = async (self: Self): Promise<void> => {
    setTrouble(null);
    const finished = await pairs.finish(self);
    if (finished.ok) open();
    else setTrouble(finished.error);
  };
  const forget = async (): Promise<void> => {
    setTrouble(null);
    const forgotten = await pairs.forget();
    if (forgotten.ok) look();
    else setTrouble({ kind: "not-forgotten" });
  };
  return (
    <>
      <p>{finish.text}</p>
      <Panel label={finish.go.open} open={panel === "go"} onToggle={() => show(panel === "go" ? null : "go")}>
        <p>{finish.go.text}</p>
        <SelfForm passphrase={undefined} submitLabel={finish.go.do} onGo={goOn} onLeave={() => show(null)} />
      </Panel>
      <Panel
        label={finish.forget.open}
        open={panel === "forget"}
        onToggle={() => show(panel === "forget" ? null : "forget")}
      >
        <p>{finish.forget.text}</p>
        <PassphraseForm
          submitLabel={finish.forget.do}
          stopLabel={finish.forget.keep}
          onRight={forget}
          onStop={() => show(null)}
        />
      </Panel>
      {trouble !== null && <ErrorNote blocking>{said(trouble, words, pairs.host)}</ErrorNote>}
    </>
  );
}

function said({ kind }: Trouble, { finish, trouble }: Messages["partners"], host: string): string {
  switch (kind) {
    case "offline":
    case "refused":
    case "altered":
      return finish.error[kind](host);
    case "not-there":
    case "other-key":
    case "nothing-begun":
    case "newer":
    case "no-lock":
      return finish.error[kind];
    case "not-forgotten":
      return finish.forget.notKept;
    default:
      return trouble[kind];
  }
}
