import { checkinKind, decide, type HistoryDay, readCheckin } from "@counterpoint/balance";
import { tags as tagWords } from "@counterpoint/library";
import type { ReactNode } from "react";
import { placeWords } from "../../app/item-words.ts";
import { goTo } from "../../app/location.ts";
import { readNow } from "../../app/now.ts";
import { CarryButton } from "../../app/ours/CarryButton.tsx";
import { useCommit, useOpenSpace } from "../../app/space-context.ts";
import { useToast } from "../../app/toast.tsx";
import { useWords } from "../../app/words.ts";
import { Button } from "../../ui/button/Button.tsx";
import { Letter } from "../../ui/letter/Letter.tsx";
import styles from "./DayRow.module.css";

export function DayRow({ day }: { readonly day: HistoryDay }): ReactNode {
  const words = useWords();
  const remove = useRemoveDay(day);
  const name = words.balance.dayName(day.date, readNow().today);
  const tags = tagWords.entries.filter((tag) => day.tags.some((id) => id === tag.id)).map((tag) => tag.label);
  return (
    <li className={styles["day"]}>
      <h3 className={styles["date"]}>
        {name}
        {day.late && <span className={styles["late"]}> {words.balance.late}</span>}
      </h3>
      {day.skipped && <p className={styles["tags"]}>{words.balance.skipped}</p>}
      {day.answers.length > 0 && (
        <dl className={styles["answers"]}>
          {day.answers.map(({ item, value }) => (
            <div key={item}>
              <dt>{words.balance.items[item]}</dt>
              <dd>{placeWords(item, value, words.today)}</dd>
            </div>
          ))}
        </dl>
      )}
      {tags.length > 0 && (
        <p className={styles["tags"]}>
          {words.balance.inTags}: {tags.join(", ")}
        </p>
      )}
      {day.note !== "" && (
        <Letter voice="a" size="text">
          <span className={styles["note"]}>{day.note}</span>
        </Letter>
      )}
      <div className={styles["ways"]}>
        <Button
          kind="underlined"
          aria-label={words.balance.editDay(name)}
          onPress={() => goTo("/", { layer: "day", detail: day.date })}
        >
          {words.balance.edit}
        </Button>
        <Button kind="underlined" aria-label={words.balance.removeDay(name)} onPress={() => remove(name)}>
          {words.balance.remove}
        </Button>
        {day.note !== "" && (
          <CarryButton text={day.note} label={words.common.shown.copy} spoken={words.common.shown.copyOf(name)} />
        )}
      </div>
    </li>
  );
}

function useRemoveDay({ date }: HistoryDay): (name: string) => void {
  const { space } = useOpenSpace();
  const commit = useCommit();
  const show = useToast();
  const words = useWords();
  return (name) => {
    const record = space.get(checkinKind, date);
    const { ms, zone } = readNow();
    const checkin = record === undefined ? null : readCheckin(date, record.fields);
    const cleared = decide(checkin, { type: "clear" }, { date, now: ms, zone });
    if (!cleared.ok) return;
    const back = space.inverse(cleared.value);
    commit(cleared.value);
    show({ text: words.balance.removed(name), undo: { label: words.shell.undo, onUndo: () => commit(back) } });
  };
}
