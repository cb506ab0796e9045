import { type ReactNode, useState } from "react";
import type { SharedBook } from "../../../app/devices/company.ts";
import { useCompany } from "../../../app/devices/company-context.ts";
import { PACES } from "../../../app/devices/paces.ts";
import { personMemo } from "../../../app/lock/person-memo.ts";
import { useLock } from "../../../app/lock-context.ts";
import { useWords } from "../../../app/words.ts";
import { keepPace, readPace, type SendingPace } from "../../../platform/pace.ts";
import { RadioChips } from "../../../ui/chips/RadioChips.tsx";

/** Whether what is written waits a little before it is sent (S2). */
export function PaceChoice({ book }: { readonly book: SharedBook }): ReactNode {
  const words = useWords().devices.pace;
  const { host } = useCompany();
  const { who = "first" } = useLock();
  const memo = personMemo(who);
  const [pace, setPace] = useState<SendingPace>(() => readPace(memo));
  return (
    <RadioChips<SendingPace>
      label={words.label}
      hint={words.hint(host)}
      options={[
        { id: "later", label: words.later },
        { id: "now", label: words.now },
      ]}
      chosen={pace}
      onChange={(next) => {
        keepPace(next, memo);
        setPace(next);
        book.sync()?.setPace(PACES[next]);
      }}
    />
  );
}
