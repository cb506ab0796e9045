import { lazy, type ReactNode, Suspense } from "react";
import { Frame } from "../Frame.tsx";
import type { Unlocked } from "../lock/unlock.ts";
import type { ProfileError } from "../profile.ts";
import { useCoreWords } from "../words.ts";
import { Locked } from "./Locked.tsx";
import { OwnPages } from "./OwnPages.tsx";
import { useRooms } from "./use-rooms.ts";

const OurRoom = lazy(async () => ({ default: (await import("./OurRoom.tsx")).OurRoom }));

interface TwoRoomsProps {
  readonly unlocked: Unlocked;
  readonly hasPasskey: boolean;
  /** Called where the own pages cannot be opened. */
  readonly onFailed: (error: ProfileError) => void;
}

/** The room that is open, or an empty page between two, with Help and Quick exit on it as on every other. */
export function TwoRooms({ unlocked, hasPasskey, onFailed }: TwoRoomsProps): ReactNode {
  const { room, goOurs, goOwn, look } = useRooms(unlocked, onFailed);
  const { name } = useCoreWords().shell;
  const between = <Frame title={name}>{null}</Frame>;
  switch (room.kind) {
    case "between":
      return between;
    case "own":
      return (
        <Locked key="own" who={unlocked.who} space={room.space} hasPasskey={hasPasskey}>
          <OwnPages room={room} onOurs={(at) => void goOurs(room, at)} onLook={() => void look(room)} />
        </Locked>
      );
    case "ours":
      return (
        <Locked key="ours" who={unlocked.who} space={room.book.space} hasPasskey={hasPasskey}>
          <Suspense fallback={between}>
            <OurRoom book={room.book} onOwn={(passphrase, isWanted) => goOwn(room.book, passphrase, isWanted)} />
          </Suspense>
        </Locked>
      );
  }
}
