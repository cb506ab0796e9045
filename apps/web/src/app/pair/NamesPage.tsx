import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { Equal } from "../../ui/equal/Equal.tsx";
import { useWords } from "../words.ts";
import type { PageOf } from "./page.ts";
import { WhatIsRead } from "./WhatItMeans.tsx";

interface NamesPageProps {
  readonly page: PageOf;
  readonly side: "host" | "guest";
  readonly name: string;
  readonly other: string;
  readonly host: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** The last question, to both: who the other is, and what each could read then. Yes and no weigh alike (S27). */
export function NamesPage({ page: Page, side, name, other, host, onYes, onNo }: NamesPageProps): ReactNode {
  const words = useWords().partners.names;
  return (
    <Page key="names" title={words.title(other)} lead={words.lead(other)}>
      <div>
        <p>{words.mine(name)}</p>
        <p>{words.means}</p>
        <WhatIsRead />
        <p>{words.host(host)}</p>
        <p>{side === "guest" ? words.no : words.noInviting}</p>
        <Equal>
          <Button onPress={onYes}>{words.yes}</Button>
          <Button onPress={onNo}>{words.notNow}</Button>
        </Equal>
      </div>
    </Page>
  );
}
