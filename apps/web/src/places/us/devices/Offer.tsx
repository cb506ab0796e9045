import { type ReactNode, useState } from "react";
import { useWords } from "../../../app/words.ts";
import { copyText } from "../../../platform/copy-text.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../ui/button/ButtonRow.tsx";
import { Page } from "../../../ui/page/Page.tsx";
import { QrCode } from "../../../ui/qr-code/QrCode.tsx";
import { Section } from "../../../ui/section/Section.tsx";
import styles from "./Devices.module.css";

interface OfferProps {
  readonly link: string;
  readonly onClose: () => void;
}

/** The code for the same room; and the link for where a camera does not reach. Copied only on a tap (S14). */
export function Offer({ link, onClose }: OfferProps): ReactNode {
  const words = useWords().devices.offer;
  const [copied, setCopied] = useState<"copied" | "refused" | null>(null);
  return (
    <Page key="offer" title={words.title} lead={words.lead}>
      <div>
        <QrCode text={link} label={words.code} />
        <ButtonRow>
          <Button onPress={onClose}>{words.stop}</Button>
        </ButtonRow>
      </div>
      <Section title={words.link}>
        <p className={styles["link"]} dir="ltr" translate="no">
          {link}
        </p>
        <p>{words.linkWhy}</p>
        <p>{words.copyWhy}</p>
        <ButtonRow>
          <Button onPress={() => void copyText(link).then(setCopied)}>{words.copy}</Button>
        </ButtonRow>
        <p role="status">
          {copied === "copied" && words.copied}
          {copied === "refused" && words.notCopied}
        </p>
      </Section>
    </Page>
  );
}
