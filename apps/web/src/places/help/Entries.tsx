import type { HelpEntry } from "@counterpoint/library";
import type { ReactNode } from "react";
import { useCoreWords } from "../../app/words.ts";
import styles from "./HelpPage.module.css";

/** Addresses are plain text: following one would go online, and into the browser’s history (S12). */
export function Entries({ entries }: { readonly entries: readonly HelpEntry[] }): ReactNode {
  return entries.map((entry) => <Entry key={entry.id} entry={entry} />);
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
          <Sources entry={entry} />
        </section>
      );
    case "number":
      return (
        <div className={styles["line"]}>
          <h3>{entry.where}</h3>
          <Call number={entry.number} />
          <p>{entry.text}</p>
          <Sources entry={entry} />
        </div>
      );
    case "directory":
      return (
        <div className={styles["line"]}>
          <h3>{entry.name}</h3>
          <Address address={entry.address} />
          <p>{entry.text}</p>
          <Sources entry={entry} />
        </div>
      );
  }
}

/** One press calls it; what is dialled is what is shown. */
export function Call({ number }: { readonly number: string }): ReactNode {
  return (
    <a className={styles["number"]} href={`tel:${number.replaceAll(/[ -]/g, "")}`}>
      {number}
    </a>
  );
}

export function Address({ address }: { readonly address: string }): ReactNode {
  return <span className={styles["address"]}>{address}</span>;
}

function Sources({ entry: { sources } }: { readonly entry: HelpEntry }): ReactNode {
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
