import {
  HELP_KINDS,
  type HelpCopy,
  type HelpCountry,
  type HelpKind,
  type HelpLine,
  helpWords,
} from "@counterpoint/library";
import type { ReactNode } from "react";
import { useCoreWords } from "../../app/words.ts";
import { Address, Call } from "./Entries.tsx";
import styles from "./HelpPage.module.css";

/** What was found for one country, kind by kind, and what was not. */
export function CountryLines({ country }: { readonly country: HelpCountry }): ReactNode {
  const linesFor = (kind: HelpKind) => country.lines.filter((line) => line.kind === kind);
  const missing = HELP_KINDS.filter((kind) => linesFor(kind).length === 0);
  return (
    <>
      {HELP_KINDS.filter((kind) => !missing.includes(kind)).map((kind) => (
        <section key={kind} className={styles["section"]}>
          <h2>{helpWords.titles[kind]}</h2>
          {linesFor(kind).map((line) => (
            <Line key={`${line.name} ${reachOf(line)}`} line={line} />
          ))}
        </section>
      ))}
      {missing.length > 0 && (
        <p className={styles["missing"]}>
          {helpWords.missing(country.name, missing)} {helpWords.missingThen}
        </p>
      )}
      <CountrySources country={country} />
    </>
  );
}

function Line({ line }: { readonly line: HelpLine }): ReactNode {
  return (
    <div className={styles["line"]}>
      <h3>{line.name}</h3>
      {"call" in line ? <Call number={line.call} /> : <Address address={line.address} />}
      {line.about !== null && <p>{line.about}</p>}
    </div>
  );
}

/** Folded away, since a hard week wants a number first; on paper and for a search in the page they are there. */
function CountrySources({ country }: { readonly country: HelpCountry }): ReactNode {
  const say = useSource();
  return (
    <details className={styles["folded"]}>
      <summary>{helpWords.sources}</summary>
      <ul>
        {country.lines.map((line) => (
          <li key={`${line.kind} ${reachOf(line)}`} className={styles["sources"]}>
            {line.name}, {reachOf(line)}: {line.sources.map(say).join(" · ")}
          </li>
        ))}
      </ul>
    </details>
  );
}

function useSource(): (copy: HelpCopy) => string {
  const words = useCoreWords();
  return ({ title, address, checked, dated }) => {
    const source = words.shell.source(title, address, words.say.day(checked));
    return dated === null ? source : helpWords.written(source, dated.slice(0, 4));
  };
}

const reachOf = (line: HelpLine): string => ("call" in line ? line.call : line.address);
