import {
  type Axis,
  decideOwnLine,
  decideRhythm,
  type OwnLineCommand,
  ownLineKind,
  RHYTHMS,
  readOwnLines,
  readRhythm,
  rhythmKind,
} from "@counterpoint/balance";
import { daysBetween } from "@counterpoint/kernel";
import type { ReactNode } from "react";
import { itemWords, placeWords } from "../../app/item-words.ts";
import { readNow, useNow } from "../../app/now.ts";
import { useCommit, useOpenSpace, useRecords } from "../../app/space-context.ts";
import { useToast } from "../../app/toast.tsx";
import { useWords } from "../../app/words.ts";
import { RadioChips } from "../../ui/chips/RadioChips.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { StaveSlider } from "../../ui/stave-slider/StaveSlider.tsx";
import { Text } from "../../ui/text/Text.tsx";

const AXES: readonly Axis[] = ["close", "self"];

/** As long as the map may be silent because a line was moved. */
const NEW_DAYS = 14;

/** Where the person says what is good enough, on each line apart, and how often they mean to answer. */
export function OwnLines(): ReactNode {
  const { pictures: words, today: todayWords } = useWords();
  const { today } = useNow();
  const lines = readOwnLines(useRecords(ownLineKind));
  const rhythm = readRhythm(useRecords(rhythmKind));
  const commit = useCommit();
  const run = useDraw();
  const isNew = lines.movedOn !== null && daysBetween(lines.movedOn, today) < NEW_DAYS;
  return (
    <Section title={words.lines.title} sub={words.lines.sub}>
      {AXES.map((axis) => {
        const ends = itemWords(axis);
        return (
          <StaveSlider
            key={axis}
            label={words.lines.ask[axis]}
            value={lines[axis]}
            anchors={{ start: ends.low, end: ends.high }}
            valueText={(value) =>
              value === null ? words.lines.empty : words.lines.spoken(placeWords(axis, value, todayWords), value)
            }
            clearLabel={words.lines.clear}
            onCommit={(value) => run(value === null ? { type: "takeBack", axis } : { type: "draw", axis, value })}
          />
        );
      })}
      {isNew && lines.movedOn !== null && <Text kind="ui">{words.lines.moved(lines.movedOn, today)}</Text>}
      <RadioChips
        label={words.rhythm.label}
        hint={words.rhythm.hint}
        options={RHYTHMS.map((id) => ({ id, label: words.rhythm[id] }))}
        chosen={rhythm}
        onChange={(chosen) => commit(decideRhythm(rhythm, chosen))}
      />
    </Section>
  );
}

/** Draws or takes off, says what that does to the map, and offers to put it back. */
function useDraw(): (command: OwnLineCommand) => void {
  const { space } = useOpenSpace();
  const commit = useCommit();
  const show = useToast();
  const { pictures, shell } = useWords();
  return (command) => {
    const { ms, zone } = readNow();
    const decided = decideOwnLine(readOwnLines(space.list(ownLineKind)), command, { now: ms, zone });
    if (!decided.ok || decided.value.length === 0) return;
    const back = space.inverse(decided.value);
    commit(decided.value);
    const { drawn, taken, anew } = pictures.lines;
    const said = command.type === "draw" ? drawn : taken;
    show({
      text: `${said[command.axis]} ${anew}`,
      undo: { label: shell.undo, onUndo: () => commit(back) },
    });
  };
}
