import type { Joining } from "@counterpoint/space";
import { type ReactNode, useState, useSyncExternalStore } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { WordsToCompare } from "../../ui/words-to-compare/WordsToCompare.tsx";
import { useWords } from "../words.ts";
import { Arrived } from "./Arrived.tsx";
import { JoinFailed } from "./JoinFailed.tsx";
import { Screen } from "./Screen.tsx";

interface JoinProgressProps {
  readonly joining: Joining;
  readonly onLeave: () => void;
  readonly onOpenBook: () => void;
}

/** From the first word to the other device until this one is in the book, or is not. */
export function JoinProgress({ joining, onLeave, onOpenBook }: JoinProgressProps): ReactNode {
  const words = useWords().arrive;
  const state = useSyncExternalStore(joining.subscribe, joining.state);
  /** What was answered here, which the other device cannot know better. */
  const [ended, setEnded] = useState<"stopped" | "different" | null>(null);
  const end = (how: "stopped" | "different"): void => {
    setEnded(how);
    joining.cancel();
  };
  if (ended !== null && state.kind === "failed") return <JoinFailed why={ended} onLeave={onLeave} />;
  switch (state.kind) {
    case "connecting":
      return (
        <Screen title={words.connecting.title} lead={words.connecting.lead}>
          <Stop label={words.connecting.stop} onStop={() => end("stopped")} />
        </Screen>
      );
    case "compare":
      return (
        <Screen title={words.compare.title} lead={words.compare.lead}>
          <div>
            <p>{words.compare.why}</p>
            <WordsToCompare
              words={state.words}
              label={words.compare.list}
              sameLabel={words.compare.same}
              differentLabel={words.compare.different}
              onSame={joining.confirm}
              onDifferent={() => end("different")}
            />
          </div>
        </Screen>
      );
    case "waiting":
      return (
        <Screen title={words.waiting.title} lead={words.waiting.lead}>
          <Stop label={words.connecting.stop} onStop={() => end("stopped")} />
        </Screen>
      );
    case "entering":
      return <Screen title={words.entering.title} lead={words.entering.lead} />;
    case "joined":
      return <Arrived {...words.joined} onOpenBook={onOpenBook} />;
    case "failed":
      return <JoinFailed why={state.why} onLeave={onLeave} />;
  }
}

function Stop({ label, onStop }: { readonly label: string; readonly onStop: () => void }): ReactNode {
  return (
    <ButtonRow>
      <Button onPress={onStop}>{label}</Button>
    </ButtonRow>
  );
}
