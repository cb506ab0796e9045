import type { CivilDate, NeedId } from "@counterpoint/kernel";
import { needName } from "@counterpoint/library";
import { type Evening, firstEveningKind, letGo, readEvening } from "@counterpoint/today";
import type { ReactNode } from "react";
import { useNow } from "../../app/now.ts";
import { useCommit, useOpenSpace, useRecords } from "../../app/space-context.ts";
import { useToast } from "../../app/toast.tsx";
import { useWords } from "../../app/words.ts";
import { Button } from "../../ui/button/Button.tsx";
import { RuledList } from "../../ui/lists/RuledList.tsx";
import { Section } from "../../ui/section/Section.tsx";
import styles from "./DayRow.module.css";

/** First minutes that were kept. There is nothing to correct in them; they can be let go. */
export function Evenings(): ReactNode {
  const words = useWords();
  const { today } = useNow();
  const evenings = useRecords(firstEveningKind)
    .flatMap((record) => {
      const evening = readEvening(record.id, record.fields);
      return evening === null ? [] : [{ id: record.id, evening }];
    })
    .sort((a, b) => (a.evening.date < b.evening.date ? 1 : -1));
  const removeEvening = useRemoveEvening();
  if (evenings.length === 0) return null;
  return (
    <Section title={words.balance.evenings}>
      <RuledList>
        {evenings.map(({ id, evening }) => (
          <li key={id} className={styles["day"]}>
            <h3 className={styles["date"]}>{words.balance.dayName(evening.date, today)}</h3>
            <EveningText evening={evening} />
            <Button
              kind="underlined"
              aria-label={words.balance.removeEvening(dayOf(evening.date))}
              onPress={() => removeEvening(id)}
            >
              {words.balance.remove}
            </Button>
          </li>
        ))}
      </RuledList>
    </Section>
  );

  function dayOf(date: CivilDate): string {
    return words.balance.dayName(date, today);
  }
}

function EveningText({ evening }: { readonly evening: Evening }): ReactNode {
  const words = useWords().balance;
  const first = evening.secondNeeds === null ? words.eveningNeeds : words.eveningNeedsTwo.a;
  return (
    <>
      <Picked label={first} needs={evening.needs} />
      {evening.secondNeeds !== null && <Picked label={words.eveningNeedsTwo.b} needs={evening.secondNeeds} />}
      {[evening.strength, evening.sentence, evening.step, evening.card].map(
        (quoted) =>
          quoted !== null && (
            <p key={quoted.ref} className={styles["note"]}>
              {quoted.text}
            </p>
          ),
      )}
    </>
  );
}

function Picked({ label, needs }: { readonly label: string; readonly needs: readonly NeedId[] }): ReactNode {
  return (
    <p className={styles["tags"]}>
      {label}: {needs.map(needName).join(", ")}
    </p>
  );
}

function useRemoveEvening(): (id: string) => void {
  const { space } = useOpenSpace();
  const commit = useCommit();
  const show = useToast();
  const words = useWords();
  return (id) => {
    const operations = letGo(id);
    const back = space.inverse(operations);
    commit(operations);
    show({ text: words.balance.removedEvening, undo: { label: words.shell.undo, onUndo: () => commit(back) } });
  };
}
