import { type ReactNode, useState } from "react";
import { useWords } from "../../../../app/words.ts";
import { Button } from "../../../../ui/button/Button.tsx";
import type { PutIn } from "./put-in.ts";

/** Is there for everybody who can mark, and says the same whether there was something or not (S6). */
export function TakeBack({ putIn }: { readonly putIn: () => Promise<PutIn> }): ReactNode {
  const words = useWords().common.ground;
  const [came, setCame] = useState<PutIn | null>(null);
  const said = { ...words.takeBack, over: words.put.over };
  return (
    <>
      <p>{words.takeBack.text}</p>
      <p>
        <Button
          onPress={() => {
            setCame(null);
            void putIn().then(setCame);
          }}
        >
          {words.takeBack.go}
        </Button>
      </p>
      <p role="status">{came !== null && said[came]}</p>
    </>
  );
}
