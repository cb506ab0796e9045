import { sharedNames } from "@counterpoint/library";
import { Fragment, type ReactNode } from "react";
import { Points } from "../../ui/lists/Points.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { useWords } from "../words.ts";
import styles from "./Pair.module.css";

/** What a book of two is not, and what each could read of the other: said before anybody says yes (S4). */
export function WhatItMeans(): ReactNode {
  const words = useWords().partners.what;
  return (
    <>
      <Section first title={words.earlier}>
        <Points points={words.earlierPoints} />
      </Section>
      <Section title={words.read}>
        <p>{words.readText}</p>
        <WhatIsRead />
        <p>{words.kept}</p>
      </Section>
    </>
  );
}

/** All that can be in it, kind by kind as the program knows them: nothing can be left out here. */
export function WhatIsRead(): ReactNode {
  return (
    <dl className={styles["read"]}>
      {Object.values(sharedNames).map(({ kind, name, meaning }) => (
        <Fragment key={kind}>
          <dt>{name}</dt>
          <dd>{meaning}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
