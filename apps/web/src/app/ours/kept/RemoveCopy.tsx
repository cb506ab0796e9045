import { forgetKeys, type Space } from "@counterpoint/space";
import { type ReactNode, useState } from "react";
import { letPageGo } from "../../../platform/quick-exit.ts";
import { deleteDatabase } from "../../../platform/wipe.ts";
import { ErrorNote } from "../../../ui/error-note/ErrorNote.tsx";
import { Points } from "../../../ui/lists/Points.tsx";
import { Panel } from "../../../ui/panel/Panel.tsx";
import { Section } from "../../../ui/section/Section.tsx";
import { PassphraseForm } from "../../lock/PassphraseForm.tsx";
import { useWords } from "../../words.ts";

export interface RemoveCopyProps {
  readonly space: Space;
  readonly database: string;
  readonly close: () => void;
  /** Where the page goes then; tests put another in its place. */
  readonly goHome?: () => void;
}

/** Takes a copy off this device: its keys first, then all of it. The passphrase is asked again (S5). */
export function RemoveCopy({ space, database, close, goHome = home }: RemoveCopyProps): ReactNode {
  const words = useWords().leaving.kept.remove;
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const remove = async (): Promise<void> => {
    // What cannot be forgotten key by key still goes with the whole database.
    await forgetKeys(space.door);
    close();
    if (await deleteDatabase(indexedDB, database)) goHome();
    else setFailed(true);
  };
  return (
    <Section title={words.title}>
      <p>{words.text}</p>
      <Panel label={words.open} open={open} onToggle={() => setOpen(!open)}>
        <Points points={words.points} />
        <PassphraseForm submitLabel={words.go} stopLabel={words.stop} onRight={remove} onStop={() => setOpen(false)} />
        {failed && <ErrorNote blocking>{words.failed}</ErrorNote>}
      </Panel>
    </Section>
  );
}

function home(): void {
  letPageGo();
  location.replace("/");
}
