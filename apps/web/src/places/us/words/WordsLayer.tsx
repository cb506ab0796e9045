import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { useLayer } from "../../../app/layer.ts";
import { useLock } from "../../../app/lock-context.ts";
import { type WordsAccess, WordsProvider, type WordsTask } from "./words-context.ts";

const MakeWords = lazy(async () => ({ default: (await import("./MakeWords.tsx")).MakeWords }));
const RemoveWords = lazy(async () => ({ default: (await import("./RemoveWords.tsx")).RemoveWords }));

/** The pages about recovery words lie over Us without an address of their own (S12). Which one is all the history holds. */
export function WordsLayer({ children }: { readonly children: ReactNode }): ReactNode {
  const layer = useLayer("words");
  const { opensBy } = useLock();
  const task = layer.isOpen ? taskOf(layer.detail, opensBy.passphrase) : null;
  const [arrival, setArrival] = useState<WordsAccess["arrival"]>("first");
  useEffect(() => {
    if (task !== null) setArrival("back");
  }, [task]);
  switch (task) {
    case null:
      return <WordsProvider value={{ open: layer.open, arrival }}>{children}</WordsProvider>;
    case "remove":
      return (
        <Suspense fallback={null}>
          <RemoveWords onClose={layer.close} />
        </Suspense>
      );
    default:
      return (
        <Suspense fallback={null}>
          <MakeWords key={task} task={task} onClose={layer.close} />
        </Suspense>
      );
  }
}

/** Words are made with a passphrase or not at all; taken away they can be without one. */
function taskOf(detail: string | null, passphrase: boolean): WordsTask | null {
  if (detail === "remove") return detail;
  return passphrase && (detail === "make" || detail === "change") ? detail : null;
}
