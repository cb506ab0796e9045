import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { Opening } from "../../ui/opening/Opening.tsx";
import { Text } from "../../ui/text/Text.tsx";
import { Frame } from "../Frame.tsx";
import type { ProfileError } from "../profile.ts";
import { useCoreWords } from "../words.ts";

interface CannotOpenProps {
  readonly error: Exclude<ProfileError, { readonly kind: "too-old" | "locked" }>;
  readonly onLookAround: () => void;
}

export function CannotOpen({ error, onLookAround }: CannotOpenProps): ReactNode {
  const words = useCoreWords().shell;
  return (
    <Frame title={words.name} layout="plain">
      <Opening title={words.cannotOpen.title} lead={words.cannotOpen[error.kind]} />
      <Text kind="sub">{words.cannotOpen.safe}</Text>
      <ButtonRow>
        <Button kind="ink" onPress={() => location.reload()}>
          {words.cannotOpen.reload}
        </Button>
        <Button kind="underlined" onPress={onLookAround}>
          {words.cannotOpen.around}
        </Button>
      </ButtonRow>
    </Frame>
  );
}
