import type { ReactNode } from "react";
import { Points } from "../../ui/lists/Points.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { Screen } from "../arrive/Screen.tsx";
import { SelfForm } from "../pair/SelfForm.tsx";
import { WhatItMeans } from "../pair/WhatItMeans.tsx";
import { useWords } from "../words.ts";
import type { Given } from "./begin-here.ts";

interface MyFormProps {
  readonly onGo: (given: Given) => void;
  readonly onLeave: () => void;
}

/** The first person's page: how two use one phone, what each could read, and who they are (S1). */
export function MyForm({ onGo, onLeave }: MyFormProps): ReactNode {
  const { here } = useWords();
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
          onGo={async (given) => onGo(given)}
          onLeave={onLeave}
        />
      </Section>
    </Screen>
  );
}
