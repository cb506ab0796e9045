import type { ReactNode } from "react";
import { useWords } from "../../app/words.ts";
import { Opening } from "../../ui/opening/Opening.tsx";
import { Section } from "../../ui/section/Section.tsx";

/** Us in a book that lies on no device: nothing here can touch the device, or a real book that may lie on it. */
export function UsAround(): ReactNode {
  const { around, us } = useWords();
  return (
    <>
      <Opening title={around.us.title} lead={around.us.lead} />
      <Section title={around.us.own.title}>
        <p>{around.us.own.text}</p>
      </Section>
      <Section title={us.exit.title}>
        {us.exit.text.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Section>
      <Section title={us.focus.title}>
        <p>{us.focus.text}</p>
      </Section>
    </>
  );
}
