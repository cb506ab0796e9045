import { wordingPhrases } from "@counterpoint/library";
import { compose, type Reading, readWording, type Suggestion, type WordingMark } from "@counterpoint/talk";
import { useEffect, useMemo, useState } from "react";
import { whenIdle } from "../../../app/space-context.ts";
import { settled } from "./settled.ts";

/** Longer than anybody says at once; what is longer is not read until it is shorter. */
export const DRAFT_LIMIT = 2000;

const NOTHING: Reading = { safety: [], marks: [], strengths: [] };

export interface Say {
  readonly text: string;
  readonly reading: Reading;
  /** Without those that its writer has left as they are. */
  readonly marks: readonly WordingMark[];
  readonly ways: readonly Suggestion[];
  readonly isTooLong: boolean;
  /** Nobody is typing. */
  readonly isResting: boolean;
  readonly type: (text: string) => void;
  /** Nobody types any more: the last word counts too. */
  readonly rest: () => void;
  readonly leave: (mark: WordingMark) => void;
}

/** A draft, what is read in it, and what could be said. All of it is in this page alone and gone with it. */
export function useSay(): Say {
  const [text, setText] = useState("");
  const [isTyping, setTyping] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const isTooLong = text.length > DRAFT_LIMIT;
  const read = isTooLong ? "" : settled(text, isTyping);
  const reading = useMemo(() => (read === "" ? NOTHING : readWording(read)), [read]);
  const marks = useMemo(() => reading.marks.filter((mark) => !left.has(nameIn(read, mark))), [reading, read, left]);
  const ways = useMemo(() => compose(read, { ...reading, marks }, wordingPhrases), [read, reading, marks]);
  // The first reading makes all the patterns, which takes longer than any other: not while somebody types.
  useEffect(() => whenIdle(() => void readWording("I would like to tell you something.")), []);
  return {
    ...{ text, reading, marks, ways, isTooLong, isResting: !isTyping },
    type: (next) => {
      setText(next);
      setTyping(true);
    },
    rest: () => setTyping(false),
    leave: (mark) => setLeft(new Set([...left, nameIn(read, mark)])),
  };
}

/** The same words, marked for the same reason. */
const nameIn = (read: string, { label, start, end }: WordingMark): string => `${label} ${read.slice(start, end)}`;
