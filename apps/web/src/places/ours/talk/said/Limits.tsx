import { decideLimit, limitKind, readLimits, type SaidLimit } from "@counterpoint/talk";
import { type ReactNode, useRef } from "react";
import { otherOf, useNames, useOurBook, useOurRecords, useOurView } from "../../../../app/ours/ours-context.ts";
import { useWords } from "../../../../app/words.ts";
import { Panel } from "../../../../ui/panel/Panel.tsx";
import { Section } from "../../../../ui/section/Section.tsx";
import { Text } from "../../../../ui/text/Text.tsx";
import styles from "../Talk.module.css";
import { useForms } from "../use-forms.ts";
import { useShare } from "../use-share.ts";
import { LimitForm } from "./LimitForm.tsx";
import { LimitList } from "./LimitList.tsx";
import { type LimitWords, tidy } from "./limit-words.ts";

/** What each has said is too much for them. What is not said is nowhere (S6). */
export function Limits(): ReactNode {
  const words = useWords().common.limits;
  const { space } = useOurBook();
  const { other } = useNames();
  const isOver = useOurView().over !== null;
  const share = useShare();
  const own = readLimits(useOurRecords(limitKind));
  const theirs = readLimits(useOurRecords(limitKind, otherOf(space)));
  const { form, openFor, toggle } = useForms<SaidLimit, LimitWords>(
    ({ id }) => id,
    (from) => tidy(from ?? { about: "space", text: "", will: "" }),
  );
  const place = useRef<HTMLDivElement>(null);
  const takeBack = (id: string): void => {
    const decided = decideLimit(own, { type: "takeBack", id });
    if (!decided.ok) return;
    share(decided.value, { text: words.taken, undo: words.putBack });
    place.current?.focus();
  };
  return (
    <Section title={words.title} sub={words.sub(other)}>
      <div ref={place} tabIndex={-1} className={styles["stack"]}>
        <Text kind="ui">
          {words.alone} {words.kept}
        </Text>
        {own.length + theirs.length === 0 && <p>{words.none}</p>}
        <LimitList
          title={words.yours}
          limits={own}
          whose="mine"
          {...(!isOver && { onTakeBack: takeBack, onAnew: openFor })}
        />
        <LimitList title={words.theirs(other)} limits={theirs} whose="theirs" />
      </div>
      {!isOver && (
        <Panel label={words.say} open={form !== null} onToggle={toggle}>
          {form !== null && <LimitForm key={form.key} own={own} form={form} />}
        </Panel>
      )}
    </Section>
  );
}
