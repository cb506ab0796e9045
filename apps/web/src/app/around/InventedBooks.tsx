import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { useWords } from "../words.ts";
import { useLookAround } from "./around-context.ts";

/** The way from a book that is kept to the invented ones. It stays as it is meanwhile. */
export function InventedBooks(): ReactNode {
  const { fromOwn } = useWords().around;
  const lookAround = useLookAround();
  return (
    <Section title={fromOwn.title}>
      <p>{fromOwn.text}</p>
      <Button onPress={lookAround}>{fromOwn.open}</Button>
    </Section>
  );
}
