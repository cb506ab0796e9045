import type { SharedKindName } from "@counterpoint/library";
import { sharedNames } from "@counterpoint/library";
import { type SharedOfKind, whatTheOtherSees } from "@counterpoint/talk";
import { type ReactNode, useRef, useState } from "react";
import { OUR_NAMES } from "../../../../app/ours/all-shared.ts";
import { useNames, useOurBook } from "../../../../app/ours/ours-context.ts";
import { useAllLoaded } from "../../../../app/ours/use-all-loaded.ts";
import { useRecordsOf } from "../../../../app/ours/use-records-of.ts";
import { useWords } from "../../../../app/words.ts";
import { Button } from "../../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../../ui/button/ButtonRow.tsx";
import { RadioChips } from "../../../../ui/chips/RadioChips.tsx";
import { ErrorNote } from "../../../../ui/error-note/ErrorNote.tsx";
import { Page } from "../../../../ui/page/Page.tsx";
import { Section } from "../../../../ui/section/Section.tsx";
import { Learnt } from "./Learnt.tsx";
import styles from "./Seen.module.css";
import { SeenKind } from "./SeenKind.tsx";
import { useTakingBack } from "./use-taking-back.ts";

/** All that the other can read, word for word; what can be taken back; and what they learn beside the words. */
export function SeenPage({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useWords().seen;
  const { other } = useNames();
  const { space } = useOurBook();
  const loaded = useAllLoaded(space);
  return (
    <Page title={words.title(other)} lead={words.lead(other)}>
      {loaded === "reading" && <p role="status">{words.reading}</p>}
      {loaded === "failed" && <ErrorNote blocking>{words.notRead}</ErrorNote>}
      {loaded === "loaded" && <Shared />}
      <Learnt />
      <div className={styles["screen"]}>
        <ButtonRow>
          {loaded === "loaded" && <Button onPress={() => window.print()}>{words.print}</Button>}
          <Button onPress={onClose}>{words.back}</Button>
        </ButtonRow>
      </div>
    </Page>
  );
}

function Shared(): ReactNode {
  const words = useWords().seen;
  const { other } = useNames();
  const { space } = useOurBook();
  const seen = useRecordsOf(space, (now) => whatTheOtherSees(now, OUR_NAMES));
  const [chosen, setChosen] = useState<SharedKindName | "all">("all");
  const list = useRef<HTMLDivElement>(null);
  const { takeBack, failed } = useTakingBack(() => list.current?.focus());
  // What was chosen may have been taken back, the last of its kind.
  const shown = seen.some(({ kind }) => kind === chosen) ? seen.filter(({ kind }) => kind === chosen) : seen;
  return (
    <Section first title={words.shared}>
      <div ref={list} tabIndex={-1}>
        {seen.length === 0 && <p>{words.nothing(other)}</p>}
        {seen.length > 1 && <Choice seen={seen} chosen={shown === seen ? "all" : chosen} onChange={setChosen} />}
        {failed && <ErrorNote blocking>{words.notKept}</ErrorNote>}
        {shown.map((one) => (
          <SeenKind key={one.kind} seen={one} onTakeBack={takeBack} />
        ))}
      </div>
      <div className={styles["notes"]}>
        <p>{words.taking(other)}</p>
        <p>{words.answers(other)}</p>
        <p>{words.sealed}</p>
      </div>
    </Section>
  );
}

interface ChoiceProps {
  readonly seen: readonly SharedOfKind[];
  readonly chosen: SharedKindName | "all";
  readonly onChange: (chosen: SharedKindName | "all") => void;
}

function Choice({ seen, chosen, onChange }: ChoiceProps): ReactNode {
  const words = useWords().seen;
  return (
    <div className={styles["screen"]}>
      <RadioChips<SharedKindName | "all">
        label={words.show}
        options={[
          { id: "all", label: words.all },
          ...seen.map(({ kind }) => ({ id: kind, label: sharedNames[kind].name })),
        ]}
        chosen={chosen}
        onChange={onChange}
      />
    </div>
  );
}
