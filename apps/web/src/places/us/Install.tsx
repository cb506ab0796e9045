import { type ReactNode, useSyncExternalStore } from "react";
import { useDevice } from "../../app/device.ts";
import { useWords } from "../../app/words.ts";
import { Button } from "../../ui/button/Button.tsx";

export function Install(): ReactNode {
  const { install } = useWords().us;
  const { installing } = useDevice();
  const state = useSyncExternalStore(installing.state.subscribe, installing.state.get);
  if (state === "installed") return <p>{install.installed}</p>;
  return (
    <>
      <p>{install.text}</p>
      {state === "available" ? (
        <Button onPress={() => void installing.offer()}>{install.offer}</Button>
      ) : (
        <p>{install.unavailable}</p>
      )}
    </>
  );
}
