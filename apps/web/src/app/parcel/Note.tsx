import { type ReactNode, useEffect, useRef } from "react";
import { Text } from "../../ui/text/Text.tsx";

interface NoteProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** What has become of it. Takes the focus of what it replaces, so that it is read out. */
export function Note({ title, children }: NoteProps): ReactNode {
  const note = useRef<HTMLElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <section ref={note} tabIndex={-1} aria-label={title}>
      <Text kind="kicker" as="h4">
        {title}
      </Text>
      {children}
    </section>
  );
}
