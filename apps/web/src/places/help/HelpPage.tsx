import { type HelpEntry, help, type Source } from "@counterpoint/library";
import type { ReactNode } from "react";
import { Frame } from "../../app/Frame.tsx";
import { useCoreWords } from "../../app/words.ts";
import { Button } from "../../ui/button/Button.tsx";
import { Opening } from "../../ui/opening/Opening.tsx";
import { useStart } from "../../ui/opening/use-start.ts";
import styles from "./HelpPage.module.css";

export function HelpPage({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useCoreWords();
  const [first, ...rest] = help.entries;
  const heading = useStart(words.shell.help);
  return (
    <Frame title={words.shell.help} layout="plain">
      <div className={styles["help"]}>
        {first?.kind === "section" && (
          <>
            <Opening title={first.title} headingRef={heading} lead={first.paragraphs[0]} />
            {first.paragraphs.slice(1).map((text) => (
              <p key={text}>{text}</p>
            ))}
          </>
        )}
        {rest.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
        <p className={styles["back"]}>
          <Button onPress={onClose}>{words.shell.back}</Button>
        </p>
      </div>
    </Frame>
  );
}

function Entry({ entry }: { readonly entry: HelpEntry }): ReactNode {
  switch (entry.kind) {
    case "section":
      return (
        <section className={styles["section"]}>
          <h2>{entry.title}</h2>
          {entry.paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <Sources sources={entry.sources} />
        </section>
      );
    case "number":
      return (
        <div className={styles["line"]}>
          <h3>{entry.where}</h3>
          <a className={styles["number"]} href={`tel:${entry.number.replaceAll(" ", "")}`}>
            {entry.number}
          </a>
          <p>{entry.text}</p>
          <Sources sources={entry.sources} />
        </div>
      );
    case "directory":
      return (
        <div className={styles["line"]}>
          <h3>{entry.name}</h3>
          <span className={styles["address"]}>{entry.address}</span>
          <p>{entry.text}</p>
          <Sources sources={entry.sources} />
        </div>
      );
  }
}

function Sources({ sources }: { readonly sources: readonly Source[] }): ReactNode {
  const words = useCoreWords();
  if (sources.length === 0) return null;
  return (
    <p className={styles["sources"]}>
      {sources
        .map(({ title, address, checked }) => words.shell.source(title, address, words.say.day(checked)))
        .join(" · ")}
    </p>
  );
}
