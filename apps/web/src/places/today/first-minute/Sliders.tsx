import type { View } from "@counterpoint/today";
import type { ReactNode } from "react";
import { itemWords, spokenPlace } from "../../../app/item-words.ts";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { StaveSlider } from "../../../ui/stave-slider/StaveSlider.tsx";
import type { Send } from "./FirstMinute.tsx";
import styles from "./Screen.module.css";
import { Screen } from "./Screen.tsx";

interface SlidersProps {
  readonly view: Extract<View, { readonly screen: "sliders" }>;
  readonly send: Send;
}

/** A strength is named first; then two lines, on which nothing stands until a hand puts it there. */
export function Sliders({ view, send }: SlidersProps): ReactNode {
  const words = useWords();
  const { sliders, page } = words.firstMinute;
  return (
    <Screen
      title={sliders.title}
      lead={view.voice === "alone" ? sliders.lead : sliders.leadTogether}
      onBack={view.back ? () => send({ type: "back" }) : undefined}
      actions={
        <Button kind="ink" onPress={() => send({ type: "next" })}>
          {sliders.next}
        </Button>
      }
    >
      <div className={styles["ruled"]}>
        <p className={styles["named"]}>{page.strength}</p>
        <p>{view.strength.text}</p>
      </div>
      <div>
        {(["close", "self"] as const).map((item) => {
          const ends = itemWords(item);
          return (
            <StaveSlider
              key={item}
              label={ends.question}
              value={view[item]}
              voice={view.voice === "second" ? "b" : "a"}
              anchors={{ start: ends.low, end: ends.high }}
              valueText={(value) => spokenPlace(item, value, words.today)}
              clearLabel={sliders.clear}
              onCommit={(value) => send({ type: "set", slider: item, value })}
            />
          );
        })}
      </div>
    </Screen>
  );
}
