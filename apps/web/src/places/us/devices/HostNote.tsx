import type { ReactNode } from "react";
import { useCompany } from "../../../app/devices/company-context.ts";
import { useWords } from "../../../app/words.ts";
import { MarginNote } from "../../../ui/margin/MarginNote.tsx";

/** Whoever passes things on is named, and what they can and cannot see (S2). */
export function HostNote(): ReactNode {
  const words = useWords().devices.host;
  const { host } = useCompany();
  return (
    <MarginNote title={words.title(host)} long>
      <p>{words.cannot(host)}</p>
      <p>{words.can}</p>
    </MarginNote>
  );
}
