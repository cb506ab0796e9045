import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { Equal } from "../../ui/equal/Equal.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { useWords } from "../words.ts";

interface HostChoiceProps {
  readonly host: string;
  readonly onGoOn: () => void;
  readonly onNotNow: () => void;
  readonly onCopy: () => void;
  /** Undefined where the other person is not at this device. */
  readonly onHere?: (() => void) | undefined;
}

/** Whoever passes things on is named, one is asked who that is (S2), and no way on weighs more than another (S27). */
export function HostChoice({ host, onGoOn, onNotNow, onCopy, onHere }: HostChoiceProps): ReactNode {
  const words = useWords().partners.host;
  return (
    <Section title={words.title(host)}>
      <p>{words.text(host)}</p>
      <p>{words.whose}</p>
      <Equal stacked>
        <Button onPress={onGoOn}>{words.goOn(host)}</Button>
        <Button onPress={onNotNow}>{words.notNow}</Button>
        <Button onPress={onCopy}>{words.copy}</Button>
        {onHere !== undefined && <Button onPress={onHere}>{words.here}</Button>}
      </Equal>
    </Section>
  );
}
