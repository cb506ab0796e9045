import { needs as library, type NeedFamily } from "@counterpoint/library";
import { PICKS, type View } from "@counterpoint/today";
import type { ReactNode } from "react";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Chips } from "../../../ui/chips/Chips.tsx";
import type { Send } from "./FirstMinute.tsx";
import { Screen } from "./Screen.tsx";

interface NeedsProps {
  readonly view: Extract<View, { readonly screen: "needs" }>;
  readonly send: Send;
}

const FAMILIES: readonly NeedFamily[] = ["emotional", "connection", "autonomy"];

export function Needs({ view, send }: NeedsProps): ReactNode {
  const { needs, back: _back } = useWords().firstMinute;
  const title = view.voice === "alone" ? needs.title : needs.titleFor[view.voice === "first" ? "a" : "b"];
  const left = PICKS - view.picked.length;
  return (
    <Screen
      title={title}
      lead={needs.lead}
      onBack={view.back ? () => send({ type: "back" }) : undefined}
      actions={
        <Button
          kind="ink"
          disabledReason={view.ready ? undefined : needs.missing(left)}
          onPress={() => send({ type: "next" })}
        >
          {needs.next}
        </Button>
      }
    >
      {FAMILIES.map((family) => {
        const options = library.entries.filter((need) => need.family === family);
        const ids = options.map((need) => need.id);
        return (
          <Chips
            key={family}
            label={needs.families[family]}
            options={options.map((need) => ({ id: need.id, label: need.name }))}
            chosen={view.picked.filter((need) => ids.includes(need))}
            limit={{ max: view.picked.filter((need) => ids.includes(need)).length + left, reason: needs.limit }}
            onChange={(chosen) => {
              for (const need of ids) {
                if (chosen.includes(need) !== view.picked.includes(need)) send({ type: "pick", need });
              }
            }}
          />
        );
      })}
    </Screen>
  );
}
