import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { useLayer } from "../layer.ts";
import { useWords } from "../words.ts";
import { JoinLinkForm } from "./JoinLinkForm.tsx";
import { COME_BACK } from "./use-arrival.ts";

/** Two ways from a device that is in no shared book into one: a link, or words and passphrase. */
export function JoinPanel({ first = false }: { readonly first?: boolean }): ReactNode {
  const { link, words } = useWords().arrive;
  const comeBack = useLayer(COME_BACK);
  return (
    <>
      <Section title={link.title} first={first}>
        <JoinLinkForm />
      </Section>
      <Section title={words.title}>
        <p>{words.text}</p>
        <ButtonRow>
          <Button onPress={() => comeBack.open()}>{words.open}</Button>
        </ButtonRow>
      </Section>
    </>
  );
}
