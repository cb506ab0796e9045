import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { useLayer } from "../layer.ts";
import { useWords } from "../words.ts";
import { JoinLinkForm } from "./JoinLinkForm.tsx";
import { BY_FILE, COME_BACK } from "./use-arrival.ts";

/** The ways from a device that is in no shared book into one: a link, words and passphrase, or a file. */
export function JoinPanel(): ReactNode {
  const { arrive, parcel } = useWords();
  const { link, words } = arrive;
  const comeBack = useLayer(COME_BACK);
  const byFile = useLayer(BY_FILE);
  return (
    <>
      <Section first title={link.title}>
        <JoinLinkForm />
      </Section>
      <Section title={words.title}>
        <p>{words.text}</p>
        <ButtonRow>
          <Button onPress={() => comeBack.open()}>{words.open}</Button>
        </ButtonRow>
      </Section>
      <Section title={parcel.join.open}>
        <p>{parcel.join.text}</p>
        <ButtonRow>
          <Button onPress={() => byFile.open()}>{parcel.join.begin}</Button>
        </ButtonRow>
      </Section>
    </>
  );
}
