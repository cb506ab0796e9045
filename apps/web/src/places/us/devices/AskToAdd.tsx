import type { DevicesError } from "@counterpoint/space";
import type { ReactNode } from "react";
import { useCompany } from "../../../app/devices/company-context.ts";
import { useWords } from "../../../app/words.ts";
import { ErrorNote } from "../../../ui/error-note/ErrorNote.tsx";
import { Section } from "../../../ui/section/Section.tsx";
import { Page } from "../words/Page.tsx";
import { PassphraseForm } from "../words/PassphraseForm.tsx";
import { devicesErrorText } from "./error-text.ts";

interface AskToAddProps {
  readonly error: DevicesError | null;
  readonly onRight: (passphrase: string) => Promise<void>;
  readonly onClose: () => void;
}

/**
 * What adding a device means, said before it is done, and whether it is the person who set the lock. Where the book
 * leaves this device for the first time, who passes it on is named, and one is asked who that is (S2).
 */
export function AskToAdd({ error, onRight, onClose }: AskToAddProps): ReactNode {
  const words = useWords().devices;
  const { host, company } = useCompany();
  const alone = company.kind === "alone";
  return (
    <Page title={words.add.title} lead={words.add.lead}>
      {alone && (
        <>
          <Section first title={words.host.title(host)}>
            <p>{words.host.cannot(host)}</p>
            <p>{words.host.can}</p>
          </Section>
          <Section title={words.host.whose(host)}>
            <p>{words.host.partner}</p>
          </Section>
        </>
      )}
      <Section first={!alone} title={words.add.before}>
        {words.add.points(host).map((point) => (
          <p key={point}>{point}</p>
        ))}
        {alone && <p>{words.add.words}</p>}
        <PassphraseForm submitLabel={words.add.go} stopLabel={words.add.leave} onRight={onRight} onStop={onClose} />
        {error !== null && <ErrorNote blocking>{devicesErrorText(error, words.error, host)}</ErrorNote>}
      </Section>
    </Page>
  );
}
