import type { ReactNode } from "react";
import { Frame } from "../../../app/Frame.tsx";
import { readNow } from "../../../app/now.ts";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Opening } from "../../../ui/opening/Opening.tsx";
import { Spread } from "../../../ui/page-frame/Spread.tsx";
import { Plate } from "../../../ui/plate/Plate.tsx";
import type { Send } from "./FirstMinute.tsx";
import styles from "./Screen.module.css";

interface ChooseProps {
  readonly send: Send;
  readonly onLookAround: (() => void) | undefined;
  readonly onRestore: (() => void) | undefined;
  readonly onArrive: (() => void) | undefined;
  readonly onLeave: () => void;
}

/** The first page. Three doors of the same size: none is pushed. */
export function Choose({ send, onLookAround, onRestore, onArrive, onLeave }: ChooseProps): ReactNode {
  const words = useWords();
  const { welcome, plate, plateWords, back } = words.firstMinute;
  const choose = (company: "alone" | "together") => () => send({ type: "choose", company, date: readNow().today });
  return (
    <Frame title={words.shell.name} layout="spread">
      <Spread plate={<Plate label={plate} words={plateWords} />}>
        <Opening title={welcome.title} lead={welcome.lead} />
        <div className={styles["doors"]}>
          <Button onPress={choose("alone")}>{welcome.alone}</Button>
          <Button onPress={choose("together")}>{welcome.together}</Button>
          {onLookAround === undefined ? (
            <Button kind="underlined" onPress={onLeave}>
              {back}
            </Button>
          ) : (
            <Button onPress={onLookAround}>{welcome.around}</Button>
          )}
        </div>
        {onRestore !== undefined && (
          <Button kind="underlined" onPress={onRestore}>
            {welcome.restore}
          </Button>
        )}
        {onArrive !== undefined && (
          <Button kind="underlined" onPress={onArrive}>
            {words.arrive.ways.open}
          </Button>
        )}
        <p className={styles["others"]}>{welcome.others}</p>
      </Spread>
    </Frame>
  );
}
