import { type ReactNode, useState, useSyncExternalStore } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { ErrorNote } from "../../ui/error-note/ErrorNote.tsx";
import { useDevice } from "../device.ts";
import { useOpenSpace, useSaveStatus, whenSettled } from "../space-context.ts";
import { useCoreWords } from "../words.ts";
import { Notice } from "./Notice.tsx";

/** What has to be said on every page, above it: something not kept, a new version. */
export function Notices(): ReactNode {
  return (
    <>
      <NotKept />
      <NewVersion />
    </>
  );
}

function NotKept(): ReactNode {
  const { space } = useOpenSpace();
  const words = useCoreWords().shell;
  const status = useSaveStatus();
  if (status.kind !== "failed") return null;
  return (
    <ErrorNote blocking>
      {words.notKept[status.error.kind]}{" "}
      <Button kind="underlined" onPress={() => void space.retry()}>
        {words.tryAgain}
      </Button>
    </ErrorNote>
  );
}

function NewVersion(): ReactNode {
  const { updates } = useDevice();
  const { space } = useOpenSpace();
  const words = useCoreWords().shell.update;
  const update = useSyncExternalStore(updates.state.subscribe, updates.state.get);
  const [later, setLater] = useState(false);
  if (update.state !== "ready" || later) return null;
  return (
    <Notice title={words.title} text={words.text(update.version, update.hash)}>
      <ButtonRow>
        <Button kind="outlined" onPress={() => void whenSettled(space).then(() => updates.activate())}>
          {words.use}
        </Button>
        <Button kind="underlined" onPress={() => setLater(true)}>
          {words.later}
        </Button>
      </ButtonRow>
    </Notice>
  );
}
