import type { ReactNode } from "react";
import { ErrorNote } from "../../ui/error-note/ErrorNote.tsx";
import { useWords } from "../words.ts";
import type { PageOf } from "./page.ts";
import type { PairsError, Self } from "./ports.ts";
import { SelfForm } from "./SelfForm.tsx";

interface AskSelfProps {
  readonly page: PageOf;
  readonly side: "host" | "guest";
  readonly passphrase?: string | undefined;
  readonly error: PairsError | null;
  readonly onGo: (self: Self) => Promise<void>;
  readonly onLeave: () => void;
}

/** The page before anything is sent. */
export function AskSelf({ page: Page, side, passphrase, error, onGo, onLeave }: AskSelfProps): ReactNode {
  const { self: words, trouble } = useWords().partners;
  const submit = side === "host" ? words.show : words.answer;
  return (
    <Page key="self" title={side === "host" ? words.title : words.titleGuest} lead={words.lead}>
      <div>
        <p>{words.words}</p>
        <p>{words.lock}</p>
        <SelfForm passphrase={passphrase} submitLabel={submit} onGo={onGo} onLeave={onLeave} />
        {error !== null && <ErrorNote blocking>{trouble[error.kind]}</ErrorNote>}
      </div>
    </Page>
  );
}
