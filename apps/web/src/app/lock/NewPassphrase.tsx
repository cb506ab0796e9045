import type { ReactNode, Ref } from "react";
import { type Focusable, TextField } from "../../ui/text-field/TextField.tsx";
import { useWords } from "../words.ts";
import { isLongEnough } from "./length.ts";

/** A passphrase that is chosen, typed twice. */
export interface Chosen {
  readonly next: string;
  readonly again: string;
}

export const NONE_CHOSEN: Chosen = { next: "", again: "" };

/** Null where it can be taken. */
export const refusalOf = ({ next, again }: Chosen): "short" | "different" | null =>
  isLongEnough(next) ? (next === again ? null : "different") : "short";

interface NewPassphraseProps {
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
  /** What stands in the way: it is said at its field where it is of one of these. `taken`: another person has it. */
  readonly trouble: string | null;
  readonly secret?: boolean;
  readonly nextField: Ref<Focusable>;
  readonly againField: Ref<Focusable>;
}

export function NewPassphrase(props: NewPassphraseProps): ReactNode {
  const { chosen, onChange, trouble, secret = true, nextField, againField } = props;
  const { here, lock, passphrase: said } = useWords();
  return (
    <>
      <TextField
        ref={nextField}
        label={lock.passphrase}
        hint={said.advice}
        secret={secret}
        value={chosen.next}
        onChange={(next) => onChange({ ...chosen, next })}
        error={trouble === "short" ? said.short : trouble === "taken" ? here.theirs.taken : undefined}
      />
      <TextField
        ref={againField}
        label={said.again}
        secret={secret}
        value={chosen.again}
        onChange={(again) => onChange({ ...chosen, again })}
        error={trouble === "different" ? said.different : undefined}
      />
    </>
  );
}
