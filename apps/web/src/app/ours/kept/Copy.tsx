import type { Space } from "@counterpoint/space";
import type { ReactNode } from "react";
import { ErrorNote } from "../../../ui/error-note/ErrorNote.tsx";
import { useWords } from "../../words.ts";
import { namesIn } from "../names-in.ts";
import { useAllLoaded } from "../use-all-loaded.ts";
import { CopyFile } from "./CopyFile.tsx";
import { CopyWords } from "./CopyWords.tsx";
import { RemoveCopy } from "./RemoveCopy.tsx";

interface CopyProps {
  readonly space: Space;
  readonly database: string;
  /** Lets go of the database. */
  readonly close: () => void;
}

/** A book of two that is over: to be read, taken along, and removed. Nothing can be written in it. */
export function Copy({ space, database, close }: CopyProps): ReactNode {
  const { leaving, ours } = useWords();
  const loaded = useAllLoaded(space);
  const names = namesIn(space, ours);
  return (
    <>
      {loaded === "reading" && <p role="status">{leaving.kept.reading}</p>}
      {loaded === "failed" && <ErrorNote blocking>{leaving.kept.notRead}</ErrorNote>}
      {loaded === "loaded" && <CopyWords space={space} names={names} />}
      <CopyFile space={space} names={names} />
      <RemoveCopy space={space} database={database} close={close} />
    </>
  );
}
