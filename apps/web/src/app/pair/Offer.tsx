import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { QrCode } from "../../ui/qr-code/QrCode.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { useWords } from "../words.ts";
import { CopyLines } from "./CopyLines.tsx";
import type { PageOf } from "./page.ts";

interface OfferProps {
  readonly link: string;
  readonly page: PageOf;
  readonly onStop: () => void;
}

/** The code for the same room, and lines to send for where a camera does not reach. */
export function Offer({ link, page: Page, onStop }: OfferProps): ReactNode {
  const words = useWords().partners.offer;
  return (
    <Page key="offer" title={words.title} lead={words.lead}>
      <div>
        <QrCode text={link} label={words.code} />
        <p>{words.quiet}</p>
        <ButtonRow>
          <Button onPress={onStop}>{words.stop}</Button>
        </ButtonRow>
      </div>
      <Section title={words.text}>
        <CopyLines
          lines={words.message(link)}
          ways={[
            { label: words.lines, text: words.message(link) },
            { label: words.link, text: link },
          ]}
        >
          <p>{words.textWhy}</p>
        </CopyLines>
      </Section>
    </Page>
  );
}
