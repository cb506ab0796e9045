import { type ReactNode, useState } from "react";
import { ErrorNote } from "../../ui/error-note/ErrorNote.tsx";
import { Points } from "../../ui/lists/Points.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { Screen } from "../arrive/Screen.tsx";
import type { PairsError } from "../pair/ports.ts";
import { SelfForm } from "../pair/SelfForm.tsx";
import { WhatItMeans } from "../pair/WhatItMeans.tsx";
import { useWords } from "../words.ts";
import type { Given } from "./begin-here.ts";

interface MyFormProps {
  /** Null where it goes on. */
  readonly onGo: (given: Given) => Promise<PairsError | null>;
  readonly onLeave: () => void;
}

/** The first person's page: how two use one phone, what each could read, and who they are (S1). */
export function MyForm({ onGo, onLeave }: MyFormProps): ReactNode {
  const { here, partners } = useWords();
  const [error, setError] = useState<PairsError | null>(null);
  const words = here.mine;
  return (
    <Screen title={here.title} lead={words.lead}>
      <Section first title={words.how}>
        <Points points={words.points} />
      </Section>
      <WhatItMeans />
      <Section title={words.form}>
        <SelfForm
          passphrase={undefined}
          submitLabel={words.handOver}
          onGo={async (given) => setError(await onGo(given))}
          onLeave={onLeave}
        />
        {error !== null && <ErrorNote blocking>{partners.trouble[error.kind]}</ErrorNote>}
      </Section>
    </Screen>
  );
}
