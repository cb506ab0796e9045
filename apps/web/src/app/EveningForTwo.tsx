import type { ReactNode } from "react";
import { Button } from "../ui/button/Button.tsx";
import { Section } from "../ui/section/Section.tsx";
import { useEvening } from "./evening-context.ts";
import { useOpenSpace } from "./space-context.ts";
import { useWords } from "./words.ts";

/** The way back to the first minute for those who already keep a book: it ends with the question whether to keep it. */
export function EveningForTwo(): ReactNode {
  const { evening } = useWords().talk;
  const { keeping } = useOpenSpace();
  const open = useEvening();
  if (keeping === "throw-away") return null;
  return (
    <Section title={evening.title} sub={evening.text}>
      <Button onPress={open}>{evening.open}</Button>
    </Section>
  );
}
