import { type ReactNode, useState } from "react";
import { personMemo } from "../../../app/lock/person-memo.ts";
import { useLock } from "../../../app/lock-context.ts";
import { useWords } from "../../../app/words.ts";
import { keepRest, REST_MINUTES, type RestMinutes, readRest } from "../../../platform/rest.ts";
import { RadioChips } from "../../../ui/chips/RadioChips.tsx";

/** After how long without a touch the book locks itself. */
export function RestChoice(): ReactNode {
  const words = useWords().lock;
  const { who = "first" } = useLock();
  const memo = personMemo(who);
  const [minutes, setMinutes] = useState<RestMinutes>(() => readRest(memo));
  return (
    <RadioChips<`${RestMinutes}`>
      label={words.rest}
      options={REST_MINUTES.map((id) => ({ id: `${id}`, label: words.minutes[id] }))}
      chosen={`${minutes}`}
      onChange={(id) => {
        const next = REST_MINUTES.find((known) => `${known}` === id);
        if (next === undefined) return;
        keepRest(next, memo);
        setMinutes(next);
      }}
    />
  );
}
