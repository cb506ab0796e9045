import type { DevicesError } from "@counterpoint/space";
import { type ReactNode, useState } from "react";
import { useCompany } from "../../../app/devices/company-context.ts";
import { devicesErrorText } from "../../../app/devices/error-text.ts";
import { PassphraseForm } from "../../../app/lock/PassphraseForm.tsx";
import { useWords } from "../../../app/words.ts";
import type { Carrier } from "../../../platform/carrier.ts";
import { RadioChips } from "../../../ui/chips/RadioChips.tsx";
import { ErrorNote } from "../../../ui/error-note/ErrorNote.tsx";
import { Page } from "../../../ui/page/Page.tsx";
import { Section } from "../../../ui/section/Section.tsx";
import { useBegins } from "./use-begins.ts";

interface AskToAddProps {
  readonly error: DevicesError | null;
  readonly onRight: (passphrase: string, carrier: Carrier) => Promise<void>;
  readonly onClose: () => void;
}

/**
 * What adding a device means, said before it is done, and whether it is the person who set the lock. Where the book
 * leaves this device for the first time, who passes it on is named, and one is asked who that is (S2).
 */
export function AskToAdd({ error, onRight, onClose }: AskToAddProps): ReactNode {
  const words = useWords().devices;
  const { host } = useCompany();
  const begins = useBegins();
  const [carrier, setCarrier] = useState<Carrier>("host");
  const { carrier: ways } = words.add;
  return (
    <Page title={words.add.title} lead={words.add.lead}>
      {begins && (
        <>
          <Section first title={words.host.title(host)}>
            <p>{words.host.cannot(host)}</p>
            <p>{words.host.can}</p>
          </Section>
          <Section title={words.host.whose(host)}>
            <p>{words.host.partner}</p>
            <RadioChips<Carrier>
              label={ways.label}
              hint={ways.hint}
              options={[
                { id: "host", label: ways.host(host) },
                { id: "file", label: ways.file },
              ]}
              chosen={carrier}
              onChange={setCarrier}
            />
          </Section>
        </>
      )}
      <Section first={!begins} title={words.add.before}>
        <p>{carrier === "host" ? words.add.ready.host(host) : words.add.ready.file}</p>
        {words.add.points.map((point) => (
          <p key={point}>{point}</p>
        ))}
        {begins && carrier === "host" && <p>{words.add.words}</p>}
        <PassphraseForm
          submitLabel={carrier === "host" ? words.add.go : words.add.goByFile}
          stopLabel={words.add.leave}
          onRight={(passphrase) => onRight(passphrase, carrier)}
          onStop={onClose}
        />
        {error !== null && <ErrorNote blocking>{devicesErrorText(error, words.error, host)}</ErrorNote>}
      </Section>
    </Page>
  );
}
