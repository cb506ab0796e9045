import { type HelpEntry, helpCountries, helpWords } from "@counterpoint/library";
import { type ReactNode, useState } from "react";
import { SelectField, type SelectOption } from "../../ui/select-field/SelectField.tsx";
import { CountryLines } from "./CountryLines.tsx";
import { Entries } from "./Entries.tsx";
import styles from "./HelpPage.module.css";

const NOWHERE = "nowhere";
const ELSEWHERE = "elsewhere";

const options: readonly SelectOption<string>[] = [
  { id: NOWHERE, label: helpWords.nowhere },
  ...helpCountries.map(({ id, name }) => ({ id, label: name })),
  { id: ELSEWHERE, label: helpWords.elsewhere },
];

/** The country is chosen, never guessed, and held by this screen alone: nothing keeps it, and nobody learns of it (S26). */
export function WhereYouAre({ numbers }: { readonly numbers: readonly HelpEntry[] }): ReactNode {
  const [where, setWhere] = useState(NOWHERE);
  const country = helpCountries.find(({ id }) => id === where);
  return (
    <>
      <div className={styles["where"]}>
        <SelectField
          label={helpWords.where}
          value={where}
          options={options}
          onChange={setWhere}
          note={helpWords.kept}
          layout="stack"
        />
      </div>
      {country === undefined ? <Entries entries={numbers} /> : <CountryLines country={country} />}
      {where === ELSEWHERE && <p className={styles["missing"]}>{helpWords.other}</p>}
    </>
  );
}
