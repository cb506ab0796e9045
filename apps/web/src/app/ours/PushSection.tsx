import { type ReactNode, useEffect, useMemo, useState } from "react";
import { type NoticeSettings, noticesOf } from "../../service-worker/notice-settings.ts";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { ErrorNote } from "../../ui/error-note/ErrorNote.tsx";
import { Points } from "../../ui/lists/Points.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { useWords } from "../words.ts";
import {
  browserNotices,
  type NoticePorts,
  type SwitchOnError,
  switchOff,
  switchOn,
  USUAL_QUIET,
} from "./notices/notices.ts";
import { QuietHours } from "./notices/QuietHours.tsx";
import { useNames, useOurBook } from "./ours-context.ts";

interface PushSectionProps {
  readonly ports?: () => NoticePorts;
}

/** Notices of what two share, for this device (S11). Nothing where nothing is sent anyway. */
export function PushSection({ ports = browserNotices }: PushSectionProps): ReactNode {
  const words = useWords().push;
  const { reach } = useOurBook();
  const [notices] = useState(ports);
  if (reach === undefined) return null;
  return (
    <Section title={words.title}>
      {notices.push.ability === "can" ? <Switch notices={notices} /> : <p>{words[notices.push.ability]}</p>}
    </Section>
  );
}

function Switch({ notices }: { readonly notices: NoticePorts }): ReactNode {
  const words = useWords().push;
  const book = useOurBook();
  const { other } = useNames();
  const store = useMemo(() => noticesOf(notices.list, book.database), [notices, book]);
  const [kept, setKept] = useState<NoticeSettings | undefined | null>(null);
  const [quiet, setQuiet] = useState(USUAL_QUIET);
  const [isWorking, setWorking] = useState(false);
  const [failed, setFailed] = useState<SwitchOnError | null>(null);
  const host = location.host;

  useEffect(() => {
    let isHere = true;
    void store.read().then((settings) => {
      if (!isHere) return;
      setKept(settings);
      if (settings !== undefined) setQuiet(settings.quiet);
    });
    return () => {
      isHere = false;
    };
  }, [store]);

  const work = async (what: () => Promise<SwitchOnError | null>): Promise<void> => {
    setWorking(true);
    setFailed(null);
    setFailed(await what().catch(() => "no-service" as const));
    setKept(await store.read());
    setWorking(false);
  };
  const on = () =>
    work(async () => {
      const done = await switchOn(book, notices, { text: words.text, quiet });
      return done.ok ? null : done.error;
    });
  const off = () => work(() => switchOff(book, notices).then(() => null));

  if (kept === null) return null;
  const isOn = kept !== undefined;
  return (
    <>
      <p role="status">{isOn ? words.on : words.off(other)}</p>
      <Points points={words.before(host)} />
      <QuietHours
        quiet={quiet}
        onChange={(next) => {
          setQuiet(next);
          if (kept !== undefined) void store.keep({ ...kept, quiet: next });
        }}
      />
      {failed !== null && (
        <ErrorNote blocking>{failed === "no-line" ? words.failed[failed](host) : words.failed[failed]}</ErrorNote>
      )}
      <ButtonRow>
        <Button onPress={() => void (isOn ? off() : on())} busyLabel={isWorking ? words.working : undefined}>
          {isOn ? words.switchOff : words.switchOn}
        </Button>
      </ButtonRow>
    </>
  );
}
