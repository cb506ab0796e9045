import { type ReactNode, useState } from "react";
import { useWords } from "../../../app/words.ts";
import { keepRest, REST_MINUTES, type RestMinutes, readRest } from "../../../platform/rest.ts";
import { RadioChips } from "../../../ui/chips/RadioChips.tsx";

/** After how long without a touch the book locks itself. */
export function RestChoice(): ReactNode {
  const words = useWords().lock;
  const [minutes, setMinutes] = useState<RestMinutes>(() => readRest());
  return (
    <RadioChips<`${RestMinutes}`>
      label={words.rest}
      options={REST_MINUTES.map((id) => ({ id: `${id}`, label: words.minutes[id] }))}
      chosen={`${minutes}`}
      onChange={(id) => {
        const next = REST_MINUTES.find((known) => `${known}` === id);
        if (next === undefined) return;
        keepRest(next);
        setMinutes(next);
      }}
    />
  );
}
