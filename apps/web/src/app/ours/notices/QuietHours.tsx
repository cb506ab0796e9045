import type { ReactNode } from "react";
import type { Quiet } from "../../../service-worker/notice-settings.ts";
import { SelectField } from "../../../ui/select-field/SelectField.tsx";
import { useWords } from "../../words.ts";

interface QuietHoursProps {
  readonly quiet: Quiet;
  readonly onChange: (quiet: Quiet) => void;
}

/** From which hour to which nothing is shown, in the way in which the app writes hours. */
export function QuietHours({ quiet, onChange }: QuietHoursProps): ReactNode {
  const { quiet: words } = useWords().push;
  const options = Array.from({ length: 24 }, (_, hour) => ({ id: `${hour}`, label: words.hour(hour) }));
  return (
    <>
      <SelectField
        label={words.from}
        value={`${quiet.from}`}
        options={options}
        onChange={(from) => onChange({ ...quiet, from: Number(from) })}
      />
      <SelectField
        label={words.to}
        value={`${quiet.to}`}
        options={options}
        onChange={(to) => onChange({ ...quiet, to: Number(to) })}
      />
      <p>{words.hint}</p>
    </>
  );
}
