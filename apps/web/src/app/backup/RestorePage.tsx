import type { Result } from "@counterpoint/kernel";
import { type Backup, type Imported, importBackup, type Space } from "@counterpoint/space";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { Opening } from "../../ui/opening/Opening.tsx";
import { useDevice } from "../device.ts";
import { Frame } from "../Frame.tsx";
import type { ProfileError } from "../profile.ts";
import { useWords } from "../words.ts";
import { type AddError, RestoreForm } from "./RestoreForm.tsx";

interface RestorePageProps {
  /** Makes the book on this device: only called once the file was found good and somebody said keep. */
  readonly onOpen: () => Promise<Result<Space, ProfileError>>;
  readonly onEnter: () => void;
  readonly onBack: () => void;
}

/** For a new device: a book from a file. */
export function RestorePage({ onOpen, onEnter, onBack }: RestorePageProps): ReactNode {
  const { name } = useWords().shell;
  const { first } = useWords().backup;
  const { persistence } = useDevice();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const add = async (backup: Backup): Promise<Result<Imported, AddError>> => {
    const space = await onOpen();
    if (!space.ok) return space;
    const imported = await importBackup(space.value, backup);
    if (!imported.ok) return imported;
    void persistence.somethingKept();
    onEnter();
    return imported;
  };
  return (
    <Frame title={name} layout="plain">
      <Opening title={first.title} lead={first.lead} headingRef={heading} />
      <RestoreForm addLabel={first.add} onAdd={add} onLeave={onBack} />
      <ButtonRow>
        <Button kind="underlined" onPress={onBack}>
          {first.back}
        </Button>
      </ButtonRow>
    </Frame>
  );
}
