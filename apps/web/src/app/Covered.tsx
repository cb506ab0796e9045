import { type ReactNode, useSyncExternalStore } from "react";
import { Button } from "../ui/button/Button.tsx";
import { Opening } from "../ui/opening/Opening.tsx";
import styles from "./Covered.module.css";
import { useDevice } from "./device.ts";
import { useCoreWords } from "./words.ts";

/**
 * A blank sheet over the page while the window is out of sight (S14), and with one button after a quick exit (S17).
 * It hides the page from a glance; it locks nothing.
 */
export function Covered(): ReactNode {
  const { cover } = useDevice();
  const state = useSyncExternalStore(cover.state.subscribe, cover.state.get);
  const words = useCoreWords().shell;
  if (state === "open") return null;
  return (
    <main className={styles["cover"]} data-cover={state}>
      {state === "left" && (
        <>
          <Opening title={words.coverTitle} />
          <Button kind="outlined" onPress={() => cover.uncover()}>
            {words.open}
          </Button>
        </>
      )}
    </main>
  );
}
