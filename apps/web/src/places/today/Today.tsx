import { checkinKind, offers, readCheckin } from "@counterpoint/balance";
import { type CivilDate, parseCivilDate } from "@counterpoint/kernel";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { goTo, useDetail } from "../../app/location.ts";
import { useNow } from "../../app/now.ts";
import { useRecords } from "../../app/space-context.ts";
import { useCoreWords } from "../../app/words.ts";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonLink } from "../../ui/button/ButtonLink.tsx";
import { Opening } from "../../ui/opening/Opening.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { CheckIn } from "./CheckIn.tsx";
import { DayMargin } from "./DayMargin.tsx";

/** Today's page; or, when one comes from the list of days to correct one, that day's. */
export function Today(): ReactNode {
  const day = chosenDay(useDetail("day"));
  return day === null ? <ThisDay /> : <EarlierDay key={day} date={day} />;
}

function ThisDay(): ReactNode {
  const words = useCoreWords();
  const now = useNow();
  const checkins = useRecords(checkinKind).map((record) => readCheckin(record.id, record.fields));
  const yesterday = offers(checkins, now.ms, now.zone).find((offer) => offer.which === "yesterday")?.date;
  const [adding, setAdding] = useState<CivilDate | null>(null);
  return (
    <>
      <Opening title={`${words.say.weekday(now.today)},`} quiet={words.say.dayAndMonth(now.today, now.today)} />
      <CheckIn first key={now.today} date={now.today} now={now} title={words.today.title} />
      {adding !== null && <CheckIn key={adding} date={adding} now={now} title={words.today.titleYesterday} />}
      {yesterday !== undefined && adding !== yesterday && (
        <Section title={words.today.yesterday.title} sub={words.today.yesterday.text}>
          <Button onPress={() => setAdding(yesterday)}>{words.today.yesterday.add}</Button>
        </Section>
      )}
      <DayMargin checkins={checkins} today={now.today} />
    </>
  );
}

function EarlierDay({ date }: { readonly date: CivilDate }): ReactNode {
  const words = useCoreWords();
  const now = useNow();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <>
      <Opening
        headingRef={heading}
        title={`${words.say.weekday(date)},`}
        quiet={words.say.dayAndMonth(date, now.today)}
      />
      <CheckIn first date={date} now={now} title={words.today.titleEarlier} />
      <p>
        <ButtonLink
          kind="outlined"
          href="/balance"
          onClick={(event) => {
            event.preventDefault();
            goTo("/balance");
          }}
        >
          {words.today.backToDays}
        </ButtonLink>
      </p>
    </>
  );
}

function chosenDay(detail: string | null): CivilDate | null {
  const day = parseCivilDate(detail ?? "");
  return day.ok ? day.value : null;
}
