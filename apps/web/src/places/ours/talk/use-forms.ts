import { useState } from "react";

/** One form, in which something new is written or what is there is written anew. */
export interface Forms<From, Words> {
  /** What is written in it; null while it is closed. */
  readonly form: OpenForm<From, Words> | null;
  /** With what was half written about it, if anything. */
  readonly openFor: (from: From) => void;
  /** Opens it for something new, or closes it, and what is half written stays. */
  readonly toggle: () => void;
}

export interface OpenForm<From, Words> {
  /** Another for each time that it is opened: the field has the focus then. */
  readonly key: number;
  /** Null for something new. */
  readonly from: From | null;
  readonly words: Words;
  readonly write: (words: Words) => void;
  /** Shared or not, its words are gone. Something new that is half written is before the person again. */
  readonly done: () => void;
}

/** No record has it for an id. */
const NEW = "";

/** What is half written belongs to what it is about, and nothing else on the page takes it away. It is in memory alone. */
export function useForms<From, Words>(
  idOf: (from: From) => string,
  begin: (from: From | null) => Words,
): Forms<From, Words> {
  const [at, setAt] = useState<{ readonly key: number; readonly from: From | null; readonly isOpen: boolean }>({
    key: 0,
    from: null,
    isOpen: false,
  });
  const [half, setHalf] = useState<ReadonlyMap<string, Words>>(new Map());
  const { key, from, isOpen } = at;
  const id = from === null ? NEW : idOf(from);
  const form: OpenForm<From, Words> = {
    key,
    from,
    words: half.get(id) ?? begin(from),
    write: (words) => setHalf(new Map([...half, [id, words]])),
    done: () => {
      setHalf(new Map([...half].filter(([one]) => one !== id)));
      setAt({ key: key + 1, from: null, isOpen: id !== NEW && half.has(NEW) });
    },
  };
  return {
    form: isOpen ? form : null,
    openFor: (next) => setAt({ key: key + 1, from: next, isOpen: true }),
    toggle: () => setAt({ key: key + 1, from: null, isOpen: !isOpen }),
  };
}
