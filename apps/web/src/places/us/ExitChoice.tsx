import { type ReactNode, useState } from "react";
import { useWords } from "../../app/words.ts";
import { type Destination, keepDestination, readDestination } from "../../platform/exit-destination.ts";
import { RadioChips } from "../../ui/chips/RadioChips.tsx";

export function ExitChoice(): ReactNode {
  const { exit } = useWords().us;
  const [destination, setDestination] = useState<Destination>(() => readDestination());
  return (
    <RadioChips<Destination>
      label={exit.label}
      options={[
        { id: "kitchen", label: exit.kitchen },
        { id: "blank", label: exit.blank },
      ]}
      chosen={destination}
      onChange={(next) => {
        keepDestination(next);
        setDestination(next);
      }}
    />
  );
}
