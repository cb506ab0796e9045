import type { ReactNode } from "react";
import { ErrorNote } from "../../ui/error-note/ErrorNote.tsx";
import { useWords } from "../words.ts";
import type { ComeBackTrouble } from "./ComeBack.tsx";

/** What every page of coming back is given. */
export interface ShownStep {
  /** The step after this one is on its way. */
  readonly busy: boolean;
  readonly trouble: ComeBackTrouble | null;
  readonly onLeave: () => void;
}

/** Why it went no further; nothing has changed by it. */
export function TroubleNote({ trouble }: { readonly trouble: ComeBackTrouble | null }): ReactNode {
  const { notFound } = useWords().arrive;
  return trouble === null ? null : <ErrorNote blocking>{notFound[trouble]}</ErrorNote>;
}
