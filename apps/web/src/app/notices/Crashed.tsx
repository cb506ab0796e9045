import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { Opening } from "../../ui/opening/Opening.tsx";
import { Frame } from "../Frame.tsx";
import { useCoreWords } from "../words.ts";

export function Crashed(): ReactNode {
  const words = useCoreWords().shell;
  return (
    <Frame title={words.name} layout="plain">
      <Opening title={words.crashed.title} lead={words.crashed.text} />
      <Button kind="ink" onPress={() => location.reload()}>
        {words.crashed.reload}
      </Button>
    </Frame>
  );
}
