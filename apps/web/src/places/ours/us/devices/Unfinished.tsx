import { type ReactNode, useState } from "react";
import { finishTakingOut } from "../../../../app/ours/finish-taking-out.ts";
import { useOurBook, useOurView } from "../../../../app/ours/ours-context.ts";
import { useWords } from "../../../../app/words.ts";
import { Button } from "../../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../../ui/button/ButtonRow.tsx";
import { ErrorNote } from "../../../../ui/error-note/ErrorNote.tsx";

/** A device is out, and this one could not write down what has to follow: nothing can be written before it has. */
export function Unfinished({ onDone }: { readonly onDone: () => void }): ReactNode {
  const { unfinished: words, confirm } = useWords().ourUs.devices;
  const book = useOurBook();
  const { unfinished } = useOurView();
  const [isWorking, setWorking] = useState(false);
  const go = async (): Promise<void> => {
    if (isWorking) return;
    setWorking(true);
    const done = await finishTakingOut(book);
    setWorking(false);
    if (done) onDone();
  };
  if (!unfinished) return null;
  return (
    <>
      <ErrorNote>{words.text}</ErrorNote>
      <ButtonRow>
        <Button busyLabel={isWorking ? confirm.working : undefined} onPress={() => void go()}>
          {words.go}
        </Button>
      </ButtonRow>
    </>
  );
}
