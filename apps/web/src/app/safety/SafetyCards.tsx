import { cardsFor, type SafetyKindName } from "@counterpoint/library";
import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { Points } from "../../ui/lists/Points.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { useHelp } from "../help-context.ts";

/** In the place of all advice. It is kept and told nowhere; the way on is Help. */
export function SafetyCards({ kinds }: { readonly kinds: readonly SafetyKindName[] }): ReactNode {
  const help = useHelp();
  return (
    <>
      {cardsFor(kinds).map(({ id, title, texts, lines, help: label }) => (
        <Section key={id} title={title}>
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <Points points={lines} />
          <p>
            <Button onPress={help.open}>{label}</Button>
          </p>
        </Section>
      ))}
    </>
  );
}
