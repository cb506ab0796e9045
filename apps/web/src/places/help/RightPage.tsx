import { helpWords, rightForUs } from "@counterpoint/library";
import type { ReactNode } from "react";
import { Frame } from "../../app/Frame.tsx";
import { HelpProvider } from "../../app/help-context.ts";
import { useCoreWords } from "../../app/words.ts";
import { Button } from "../../ui/button/Button.tsx";
import { Points } from "../../ui/lists/Points.tsx";
import { Opening } from "../../ui/opening/Opening.tsx";
import { useStart } from "../../ui/opening/use-start.ts";
import styles from "./HelpPage.module.css";

const WRONG = "right-wrong";
const THEN = "right-then";

/** When this product is the wrong thing (Z1). It asks nothing, keeps nothing, and leads to Help. */
export function RightPage({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { shell } = useCoreWords();
  const [first, ...rest] = rightForUs;
  const heading = useStart(helpWords.right);
  return (
    // Help in the head of this page leads back to the lines.
    <HelpProvider value={{ isOpen: false, open: onClose }}>
      <Frame title={shell.help} layout="plain">
        <div className={styles["help"]}>
          <Opening title={first?.title} headingRef={heading} lead={first?.paragraphs[0]} />
          {first?.paragraphs.slice(1).map((text) => (
            <p key={text}>{text}</p>
          ))}
          {rest.map(({ id, title, paragraphs }) => (
            <section key={id} className={styles["section"]}>
              <h2>{title}</h2>
              {id === WRONG ? <Points points={paragraphs} /> : paragraphs.map((text) => <p key={text}>{text}</p>)}
              {id === THEN && (
                <p>
                  <Button onPress={onClose}>{helpWords.lines}</Button>
                </p>
              )}
            </section>
          ))}
          <p className={styles["back"]}>
            <Button onPress={onClose}>{helpWords.back}</Button>
          </p>
        </div>
      </Frame>
    </HelpProvider>
  );
}
