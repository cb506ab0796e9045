import { decideTelling, endTellings, readTellings, type Telling, tellingKind } from "@counterpoint/talk";
import { type ReactNode, useEffect, useRef } from "react";
import {
  otherOf,
  useNames,
  useOurBook,
  useOurCommit,
  useOurRecords,
  useOurView,
} from "../../../../app/ours/ours-context.ts";
import { useWords } from "../../../../app/words.ts";
import { Button } from "../../../../ui/button/Button.tsx";
import { Letter } from "../../../../ui/letter/Letter.tsx";
import { RuledList } from "../../../../ui/lists/RuledList.tsx";
import { Panel } from "../../../../ui/panel/Panel.tsx";
import { Section } from "../../../../ui/section/Section.tsx";
import { Text } from "../../../../ui/text/Text.tsx";
import type { Voice } from "../../../../ui/voice.ts";
import { useForms } from "../use-forms.ts";
import { useOurDay } from "../use-our-day.ts";
import { useShare } from "../use-share.ts";
import { NO_TELLING, TellForm, type TellWords } from "./TellForm.tsx";

/** What each chooses to tell. Only the teller begins, and after its end it is nowhere (S21). */
export function Tellings(): ReactNode {
  const words = useWords().asks;
  const { space } = useOurBook();
  const { me, other } = useNames();
  const isOver = useOurView().over !== null;
  const today = useOurDay();
  const share = useShare();
  const own = useOurRecords(tellingKind);
  const theirs = readTellings(useOurRecords(tellingKind, otherOf(space)), today);
  const mine = readTellings(own, today);
  const { form, toggle } = useForms<never, TellWords>(
    () => "",
    () => NO_TELLING,
  );
  const place = useRef<HTMLDivElement>(null);
  useEndOfTellings();
  const takeBack = (id: string): void => {
    const decided = decideTelling({ type: "takeBack", id });
    if (!decided.ok) return;
    share(decided.value, { text: words.taken, undo: words.putBack });
    place.current?.focus();
  };
  return (
    <Section title={words.telling.title} sub={words.telling.sub(other)}>
      {!isOver && (
        <Panel label={words.telling.open} open={form !== null} onToggle={toggle}>
          {form !== null && <TellForm key={form.key} form={form} />}
        </Panel>
      )}
      <div ref={place} tabIndex={-1}>
        {mine.length + theirs.length > 0 && (
          <RuledList label={words.telling.list}>
            {mine.map((one) => (
              <OneTelling key={`a ${one.id}`} telling={one} voice={space.member} author={me}>
                {!isOver && (
                  <Button kind="underlined" aria-label={words.takeBackOf(one.text)} onPress={() => takeBack(one.id)}>
                    {words.takeBack}
                  </Button>
                )}
              </OneTelling>
            ))}
            {theirs.map((one) => (
              <OneTelling key={`b ${one.id}`} telling={one} voice={otherOf(space)} author={other} />
            ))}
          </RuledList>
        )}
      </div>
    </Section>
  );
}

/** What has ended is taken off by its teller's own device, whenever this page is looked at. */
function useEndOfTellings(): void {
  const { space } = useOurBook();
  const { over } = useOurView();
  const today = useOurDay();
  const commit = useOurCommit();
  const ended = endTellings(useOurRecords(tellingKind), today);
  const isDue = over === null && ended.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for what is there, not for each list of it
  useEffect(() => {
    if (isDue) void commit(ended);
  }, [isDue, space]);
}

interface OneTellingProps {
  readonly telling: Telling;
  readonly voice: Voice;
  readonly author: string;
  readonly children?: ReactNode;
}

function OneTelling({ telling: { text, end }, voice, author, children }: OneTellingProps): ReactNode {
  const words = useWords().seen;
  return (
    <li>
      <Letter voice={voice} author={author} size="text" surface="page">
        {text}
      </Letter>
      <Text kind="small">{words.until(end)}</Text>
      {children}
    </li>
  );
}
