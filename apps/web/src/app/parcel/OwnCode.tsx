import { type ReactNode, useState } from "react";
import { copyText } from "../../platform/copy-text.ts";
import { requestAddress } from "../../platform/device-request.ts";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { QrCode } from "../../ui/qr-code/QrCode.tsx";
import { WordList } from "../../ui/words-to-compare/WordList.tsx";
import { useWords } from "../words.ts";
import styles from "./OwnCode.module.css";
import type { OwnRequest } from "./ports.ts";

/** What this device shows so that another one adds it: a code for a camera, the same as text, and five words to check. */
export function OwnCode({ own }: { readonly own: OwnRequest }): ReactNode {
  const { join } = useWords().parcel;
  const [copied, setCopied] = useState<"copied" | "refused" | null>(null);
  return (
    <>
      <p>{join.how}</p>
      <QrCode text={requestAddress(own.text)} label={join.code} />
      <p>{join.requestText}</p>
      <p className={styles["text"]} dir="ltr" translate="no">
        {own.text}
      </p>
      <p>{join.notSecret}</p>
      <ButtonRow>
        <Button onPress={() => void copyText(own.text).then(setCopied)}>{join.copy}</Button>
      </ButtonRow>
      <p role="status">
        {copied === "copied" && join.copied}
        {copied === "refused" && join.notCopied}
      </p>
      <p>{join.words}</p>
      <WordList words={own.words} label={join.list} layout="lines" />
    </>
  );
}
