import {
  type Command,
  checkinKind,
  decide,
  ITEMS,
  isEmpty,
  NOTE_LIMIT,
  readCheckin,
  TAGS,
} from "@counterpoint/balance";
import type { CivilDate } from "@counterpoint/kernel";
import { tags } from "@counterpoint/library";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { itemWords, spokenPlace } from "../../app/item-words.ts";
import { type Now, readNow } from "../../app/now.ts";
import { useCommit, useOpenSpace, useRecord } from "../../app/space-context.ts";
import { useToast } from "../../app/toast.tsx";
import { useCoreWords } from "../../app/words.ts";
import { isBackupDue } from "../../platform/forgetful.ts";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { Chips } from "../../ui/chips/Chips.tsx";
import { ErrorNote } from "../../ui/error-note/ErrorNote.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { StaveSlider } from "../../ui/stave-slider/StaveSlider.tsx";
import { Text } from "../../ui/text/Text.tsx";
import { KeptLine } from "./KeptLine.tsx";
import { Note } from "./Note.tsx";

const BackupOffer = lazy(async () => ({ default: (await import("./BackupOffer.tsx")).BackupOffer }));

interface CheckInProps {
  readonly date: CivilDate;
  readonly now: Now;
  readonly title: string;
  /** The first on its page stands without a rule and a space above. */
  readonly first?: true;
}

/** Four lines, a few taps and a note, each kept as soon as the hand leaves it. There is nothing to send. */
export function CheckIn({ date, now, title, first }: CheckInProps): ReactNode {
  const words = useCoreWords();
  const record = useRecord(checkinKind, date);
  const checkin = record === undefined ? null : readCheckin(date, record.fields);
  const { refusal, run } = useCommands(date);
  const [draft, setDraft] = useState<string | null>(null);
  const shown = checkin ?? readCheckin(date, {});

  if (shown.skipped) {
    return (
      <Section first={first ?? false} title={title}>
        <Text kind="sub">{words.today.skipped}</Text>
        <ButtonRow>
          <Button onPress={() => run({ type: "unskip" })}>{words.today.unskip}</Button>
        </ButtonRow>
      </Section>
    );
  }
  return (
    <Section first={first ?? false} title={title} sub={words.today.sub}>
      {ITEMS.map((item) => {
        const ends = itemWords(item.id);
        const anchors = { start: ends.low, end: ends.high, ...(ends.middle === null ? {} : { middle: ends.middle }) };
        return (
          <StaveSlider
            key={item.id}
            label={ends.question}
            value={shown[item.id]}
            min={item.low}
            max={item.high}
            anchors={anchors}
            middleLine={item.scale === "bipolar"}
            valueText={(value) => spokenPlace(item.id, value, words.today)}
            clearLabel={words.today.clear}
            onCommit={(value) => run({ type: "setItem", item: item.id, value })}
          />
        );
      })}
      <Chips
        label={words.today.tags}
        hint={words.today.tagsHint}
        options={tags.entries.map((tag) => ({ id: tag.id, label: tag.label }))}
        chosen={shown.tags}
        onChange={(chosen) => {
          for (const tag of TAGS) {
            if (chosen.includes(tag) !== shown.tags.includes(tag)) run({ type: "toggleTag", tag });
          }
        }}
      />
      {isBackupDue() && (
        <Suspense fallback={null}>
          <BackupOffer />
        </Suspense>
      )}
      <Note value={shown.note} draft={draft} onDraft={setDraft} onWrite={(text) => run({ type: "writeNote", text })} />
      {refusal !== null && <ErrorNote>{words.today.refused[refusal]}</ErrorNote>}
      <KeptLine hasSomething={!isEmpty(shown)} typing={typingOf(draft, shown.note)} />
      <ButtonRow>
        {isEmpty(shown) ? (
          date === now.today && (
            <Button kind="underlined" onPress={() => run({ type: "skip" })}>
              {words.today.skip}
            </Button>
          )
        ) : (
          <Button kind="underlined" onPress={() => run({ type: "clear" })}>
            {words.today.clearDay}
          </Button>
        )}
      </ButtonRow>
    </Section>
  );
}

function typingOf(draft: string | null, written: string): "nothing" | "on-screen" | "too-long" {
  if (draft === null || draft === written) return "nothing";
  return draft.length > NOTE_LIMIT ? "too-long" : "on-screen";
}

type Refused = Exclude<ReturnType<typeof decide>, { readonly ok: true }>["error"];

/** Decides on the newest record and the present moment, not on what was on the screen when it was drawn. */
function useCommands(date: CivilDate): { readonly refusal: Refused | null; readonly run: (command: Command) => void } {
  const { space } = useOpenSpace();
  const commit = useCommit();
  const show = useToast();
  const words = useCoreWords();
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const run = (command: Command): void => {
    const record = space.get(checkinKind, date);
    const { ms, zone } = readNow();
    const checkin = record === undefined ? null : readCheckin(date, record.fields);
    const decided = decide(checkin, command, { date, now: ms, zone });
    setRefusal(decided.ok ? null : decided.error);
    if (!decided.ok) return;
    const back = space.inverse(decided.value);
    commit(decided.value);
    if (command.type === "clear") {
      show({ text: words.today.cleared, undo: { label: words.shell.undo, onUndo: () => commit(back) } });
    }
  };
  return { refusal, run };
}
