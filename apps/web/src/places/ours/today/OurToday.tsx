import { type AnswerId, pairDate } from "@counterpoint/talk";
import { type ReactNode, useState } from "react";
import { useLayer } from "../../../app/layer.ts";
import { useNow } from "../../../app/now.ts";
import { useWords } from "../../../app/words.ts";
import { ErrorNote } from "../../../ui/error-note/ErrorNote.tsx";
import { Opening } from "../../../ui/opening/Opening.tsx";
import { AllOpened } from "./AllOpened.tsx";
import { DayPage, type Opener } from "./DayPage.tsx";
import { HourPage } from "./HourPage.tsx";
import { OpenedPage } from "./OpenedPage.tsx";
import { QuestionPage } from "./QuestionPage.tsx";
import { useQuestions } from "./use-questions.ts";

/** What lies over the page of the day; nothing of it is written into the browser's history (S12). */
type Shown = { readonly page: "ask" | "read"; readonly id: AnswerId } | { readonly page: "hour" };

/** The questions that both answer before either reads the other, and what has opened of them. */
export function OurToday(): ReactNode {
  const words = useWords();
  const now = useNow();
  const found = useQuestions(now);
  const [over, all] = [useLayer("our-page"), useLayer("our-opened")];
  const [shown, setShown] = useState<Shown | null>(null);
  const [left, setLeft] = useState<Opener | null>(null);
  const show = (next: Shown): void => {
    setShown(next);
    if (!all.isOpen) setLeft(next.page === "hour" ? "hour" : next.id);
    over.open();
  };
  if (found.kind !== "here") {
    const { reading, unread, notBegun } = words.questions;
    return (
      <>
        <Opening title={`${words.say.weekday(now.today)},`} quiet={words.say.dayAndMonth(now.today, now.today)} />
        {found.kind === "unread" ? (
          <ErrorNote blocking>{unread}</ErrorNote>
        ) : (
          <p>{found.kind === "reading" ? reading : notBegun}</p>
        )}
      </>
    );
  }
  const { pair, days, opened } = found;
  // Its row is about to go.
  const taken = (): void => {
    setLeft(null);
    over.close();
  };
  const today = pairDate(pair, now.ms);
  if (over.isOpen && shown !== null) {
    if (shown.page === "hour") return <HourPage pair={pair} onClose={over.close} />;
    const read = opened.find(({ id }) => id === shown.id);
    if (shown.page === "read" && read !== undefined) {
      return <OpenedPage answer={read} onTaken={taken} onClose={over.close} />;
    }
    const asked = days.flatMap((day) => day.asked).find((one) => one.shown.id === shown.id);
    if (shown.page === "ask" && asked !== undefined) {
      const untie = (): void => setShown({ page: "read", id: shown.id });
      return <QuestionPage key={shown.id} asked={asked} pair={pair} onUntie={untie} onClose={over.close} />;
    }
  }
  const read = (id: AnswerId): void => show({ page: "read", id });
  if (all.isOpen) return <AllOpened opened={opened} onRead={read} onClose={all.close} />;
  return (
    <DayPage
      today={today}
      pair={pair}
      days={days}
      opened={opened}
      left={left}
      onAsk={(id) => show({ page: "ask", id })}
      onRead={read}
      onAll={() => {
        setLeft("all");
        all.open();
      }}
      onHour={() => show({ page: "hour" })}
    />
  );
}
