import type { CivilDate } from "@counterpoint/kernel";
import type { AnswerId, OpenedAnswer, Pair } from "@counterpoint/talk";
import type { ReactNode } from "react";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { EmptyState } from "../../../ui/empty-state/EmptyState.tsx";
import { Aside } from "../../../ui/margin/Aside.tsx";
import { AsidePart } from "../../../ui/margin/AsidePart.tsx";
import { Opening } from "../../../ui/opening/Opening.tsx";
import { useLanding } from "../../../ui/opening/use-landing.ts";
import { useReturn } from "../../../ui/opening/use-return.ts";
import { Section } from "../../../ui/section/Section.tsx";
import { EarlierDays } from "./EarlierDays.tsx";
import { placeOf, wallHour } from "./opening-words.ts";
import { QuestionList, sealedOf } from "./QuestionList.tsx";
import type { AskedDay } from "./use-questions.ts";

/** What on this page opens another. */
export type Opener = AnswerId | "all" | "hour";

interface DayPageProps {
  readonly today: CivilDate;
  readonly pair: Pair;
  readonly days: readonly AskedDay[];
  readonly opened: readonly OpenedAnswer[];
  /** What opened the page that this one follows. */
  readonly left: Opener | null;
  readonly onAsk: (id: AnswerId) => void;
  readonly onRead: (id: AnswerId) => void;
  readonly onAll: () => void;
  readonly onHour: () => void;
}

/** So many of what has opened stand here; all of it has a page of its own. */
const NEWEST = 3;

export function DayPage(props: DayPageProps): ReactNode {
  const { today, pair, days, opened, left, onAsk, onRead, onAll, onHour } = props;
  const { questions: words, say, lang } = useWords();
  const refOf = useReturn(left);
  const heading = useLanding();
  const isToday = ({ date }: AskedDay): boolean => date === today;
  const asked = sealedOf(days.filter(isToday));
  return (
    <>
      <Opening
        title={`${say.weekday(today)},`}
        quiet={say.dayAndMonth(today, today)}
        lead={words.lead}
        headingRef={heading}
      />
      <Section first title={words.today}>
        {asked.length === 0 ? (
          <p>{words.noneToday}</p>
        ) : (
          <QuestionList label={words.today} asked={asked} refOf={refOf} onOpen={onAsk} />
        )}
        <EarlierDays today={today} days={days.filter((day) => !isToday(day))} onAsk={onAsk} />
      </Section>
      <Section title={words.opened.title}>
        {opened.length === 0 ? (
          <EmptyState>{words.opened.none}</EmptyState>
        ) : (
          <>
            <QuestionList
              label={words.opened.title}
              asked={opened.slice(0, NEWEST).map(({ id, question }) => ({ id, text: question.text }))}
              refOf={refOf}
              onOpen={onRead}
            />
            <Button ref={refOf("all")} onPress={onAll}>
              {words.opened.all}
            </Button>
          </>
        )}
      </Section>
      <Aside label={words.aside.label}>
        <AsidePart title={words.aside.hour}>
          <p>{words.aside.hourText(wallHour(lang, pair.hour), placeOf(pair.zone))}</p>
          <Button ref={refOf("hour")} kind="underlined" onPress={onHour}>
            {words.aside.change}
          </Button>
        </AsidePart>
        <AsidePart title={words.aside.pass}>
          <p>{words.aside.passText}</p>
        </AsidePart>
      </Aside>
    </>
  );
}
