import { type ReactNode, useSyncExternalStore } from "react";
import { useDevice } from "../../app/device.ts";
import { useWords } from "../../app/words.ts";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";

export function Install(): ReactNode {
  const { install } = useWords().us;
  const { installing } = useDevice();
  const state = useSyncExternalStore(installing.state.subscribe, installing.state.get);
  if (state === "installed") return <p>{install.installed}</p>;
  return (
    <>
      <p>{install.text}</p>
      {state === "available" ? (
        <ButtonRow>
          <Button onPress={() => void installing.offer()}>{install.offer}</Button>
        </ButtonRow>
      ) : (
        <p>{install.unavailable}</p>
      )}
    </>
  );
}
