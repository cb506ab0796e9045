import { type ReactNode, useState, useSyncExternalStore } from "react";
import { useDevice } from "../../app/device.ts";
import { useWords } from "../../app/words.ts";
import { RUNNING } from "../../platform/build.ts";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";

type Looking = "not-asked" | "looking" | "looked" | "failed";

/** Which version runs, and a way to look for a new one. A new one is announced above every page (A14). */
export function VersionNote(): ReactNode {
  const { version } = useWords().us;
  const { updates } = useDevice();
  const update = useSyncExternalStore(updates.state.subscribe, updates.state.get);
  const [looking, setLooking] = useState<Looking>("not-asked");
  const look = async (): Promise<void> => {
    setLooking("looking");
    try {
      await updates.look();
      setLooking("looked");
    } catch {
      setLooking("failed");
    }
  };
  return (
    <>
      <p>{version.text(RUNNING.version, RUNNING.hash)}</p>
      <p>{version.why}</p>
      <ButtonRow>
        <Button busyLabel={looking === "looking" ? version.looking : undefined} onPress={() => void look()}>
          {version.look}
        </Button>
      </ButtonRow>
      <p role="status">
        {looking === "looked" && update.state === "current" && version.current}
        {looking === "failed" && version.notFound}
      </p>
    </>
  );
}
