import { type ReactNode, useEffect, useRef } from "react";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";

/** Both answers have come while the question stood here: they are shown by a press, and nothing opens by itself. */
export function Tied({ onUntie }: { readonly onUntie: () => void }): ReactNode {
  const { tied } = useWords().questions;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  return (
    <>
      <h2 ref={title} tabIndex={-1}>
        {tied.title}
      </h2>
      <p>{tied.text}</p>
      <Button onPress={onUntie}>{tied.open}</Button>
    </>
  );
}
