import { safetyCardsFor, type WordingSafetyKind } from "@counterpoint/library";
import type { ReactNode } from "react";
import { useHelp } from "../../../app/help-context.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Section } from "../../../ui/section/Section.tsx";

/** In the place of all advice. It is kept and told nowhere; the way on is Help. */
export function SafetyCards({ kinds }: { readonly kinds: readonly WordingSafetyKind[] }): ReactNode {
  const help = useHelp();
  return (
    <>
      {safetyCardsFor(kinds).map(({ id, title, texts, help: label }) => (
        <Section key={id} title={title}>
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <p>
            <Button onPress={help.open}>{label}</Button>
          </p>
        </Section>
      ))}
    </>
  );
}
