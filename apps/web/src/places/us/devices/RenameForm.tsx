import type { DeviceId } from "@counterpoint/kernel";
import { DEVICE_NAME_LENGTH, nameDevice } from "@counterpoint/space";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useOpenSpace } from "../../../app/space-context.ts";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../ui/button/ButtonRow.tsx";
import { ErrorNote } from "../../../ui/error-note/ErrorNote.tsx";
import { type Focusable, TextField } from "../../../ui/text-field/TextField.tsx";
import styles from "./Devices.module.css";

interface RenameFormProps {
  readonly device: DeviceId;
  readonly name: string;
  readonly onClose: () => void;
}

export function RenameForm({ device, name, onClose }: RenameFormProps): ReactNode {
  const words = useWords().devices.rename;
  const { space } = useOpenSpace();
  const [next, setNext] = useState(name);
  const [wrong, setWrong] = useState<"empty" | "not kept" | null>(null);
  const field = useRef<Focusable>(null);
  useEffect(() => field.current?.focus(), []);
  const keep = async (): Promise<void> => {
    const operations = nameDevice(device, next);
    if (operations.length === 0) {
      setWrong("empty");
      field.current?.focus();
      return;
    }
    const kept = await space.commit(operations);
    if (kept.ok) onClose();
    else setWrong("not kept");
  };
  return (
    <form
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextField
        ref={field}
        label={words.label}
        maxLength={DEVICE_NAME_LENGTH}
        value={next}
        onChange={setNext}
        error={wrong === "empty" ? words.empty : undefined}
      />
      {wrong === "not kept" && <ErrorNote blocking>{words.notKept}</ErrorNote>}
      <ButtonRow>
        <Button type="submit">{words.keep}</Button>
        <Button onPress={onClose}>{words.leave}</Button>
      </ButtonRow>
    </form>
  );
}
