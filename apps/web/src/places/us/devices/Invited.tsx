import type { Inviting, InvitingFailure, InvitingState } from "@counterpoint/space";
import { type ReactNode, useState, useSyncExternalStore } from "react";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../ui/button/ButtonRow.tsx";
import { Page } from "../../../ui/page/Page.tsx";
import { WordsToCompare } from "../../../ui/words-to-compare/WordsToCompare.tsx";
import { Offer } from "./Offer.tsx";

interface InvitedProps {
  readonly inviting: Inviting;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** From the code on the screen to the device that is in, or to why it is not. */
export function Invited({ inviting, onAgain, onClose }: InvitedProps): ReactNode {
  const words = useWords().devices;
  const state: InvitingState = useSyncExternalStore(inviting.subscribe, inviting.state);
  const [different, setDifferent] = useState(false);
  if (different) return <NotAdded why="different" onAgain={onAgain} onClose={onClose} />;
  switch (state.kind) {
    case "waiting":
      return <Offer link={inviting.link} onClose={onClose} />;
    case "compare":
      return (
        <Page key="compare" title={words.compare.title} lead={words.compare.lead}>
          <div>
            <p>{words.compare.why}</p>
            <WordsToCompare
              words={state.words}
              label={words.compare.words}
              sameLabel={words.compare.same}
              differentLabel={words.compare.different}
              onSame={inviting.confirm}
              onDifferent={() => {
                setDifferent(true);
                inviting.cancel();
              }}
            />
          </div>
        </Page>
      );
    case "confirmed":
      return (
        <Page key="confirmed" title={words.confirmed.title} lead={words.confirmed.lead}>
          <ButtonRow>
            <Button onPress={onClose}>{words.confirmed.stop}</Button>
          </ButtonRow>
        </Page>
      );
    case "adding":
      return (
        <Page key="adding" title={words.adding.title} lead={words.adding.lead}>
          <ButtonRow>
            <Button onPress={onClose}>{words.adding.close}</Button>
          </ButtonRow>
        </Page>
      );
    case "added":
      return (
        <Page key="added" title={words.added.title} lead={words.added.lead}>
          <div>
            <p>{words.added.text}</p>
            <ButtonRow>
              <Button onPress={onClose}>{words.added.close}</Button>
            </ButtonRow>
          </div>
        </Page>
      );
    case "unfinished":
      return (
        <Page key="unfinished" title={words.unfinished.title} lead={words.unfinished.lead}>
          <ButtonRow>
            <Button onPress={onAgain}>{words.failed.again}</Button>
            <Button onPress={onClose}>{words.failed.close}</Button>
          </ButtonRow>
        </Page>
      );
    case "failed":
      return <NotAdded why={state.why} onAgain={onAgain} onClose={onClose} />;
  }
}

interface NotAddedProps extends Omit<InvitedProps, "inviting"> {
  readonly why: InvitingFailure | "different";
}

/** Nobody came in: why, and what to do next. A new code asks the passphrase anew (S1). */
function NotAdded({ why, onAgain, onClose }: NotAddedProps): ReactNode {
  const words = useWords().devices.failed;
  return (
    <Page key="failed" title={words.title} lead={words.why[why]}>
      <ButtonRow>
        {why !== "too-many" && <Button onPress={onAgain}>{words.again}</Button>}
        <Button onPress={onClose}>{words.close}</Button>
      </ButtonRow>
    </Page>
  );
}
