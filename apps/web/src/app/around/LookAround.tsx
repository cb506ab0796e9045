import { couples, type Invented } from "@counterpoint/library";
import type { Space } from "@counterpoint/space";
import { type ReactNode, useState } from "react";
import { Book } from "../Book.tsx";
import { useBackGuard } from "../back-guard.ts";
import { goInstead } from "../location.ts";
import { AroundStrip } from "./AroundStrip.tsx";
import { BookAhead } from "./BookAhead.tsx";
import { ChooseBook } from "./ChooseBook.tsx";
import { openStory } from "./open-story.ts";
import { openThrowAway } from "./throw-away.ts";

type At =
  | { readonly kind: "choosing" }
  | { readonly kind: "ahead"; readonly who: Invented }
  /** `who` is null in an empty book. */
  | { readonly kind: "open"; readonly who: Invented | null; readonly space: Space };

const CHOOSING: At = { kind: "choosing" };

/** Looking around: from choosing whose book to closing it. All of it in memory, and gone when it is closed. */
export function LookAround({ onClose }: { readonly onClose: () => void }): ReactNode {
  const [at, setAt] = useState<At>(CHOOSING);
  useBackGuard(at.kind !== "open", () => (at.kind === "ahead" ? setAt(CHOOSING) : onClose()));

  /** `path` is where the book opens. It takes the place of the page before, as do layers over it. */
  const openBook = async (who: Invented | null, path: string): Promise<void> => {
    const space = who === null ? await openThrowAway() : await openStory(who);
    goInstead(path);
    setAt({ kind: "open", who, space });
  };
  const close = (): void => {
    goInstead("/");
    onClose();
  };

  switch (at.kind) {
    case "choosing":
      return (
        <ChooseBook
          onChoose={(who) => setAt({ kind: "ahead", who })}
          onEmpty={() => void openBook(null, "/")}
          onBack={onClose}
        />
      );
    case "ahead":
      return <BookAhead who={at.who} onOpen={() => void openBook(at.who, "/balance")} onBack={() => setAt(CHOOSING)} />;
    case "open":
      return (
        <Book
          key={at.who?.id ?? "empty"}
          open={{ space: at.space, keeping: "throw-away" }}
          strip={
            <AroundStrip
              who={at.who}
              other={otherOf(at.who)}
              onOther={(other) => void openBook(other, location.pathname)}
              onClose={close}
            />
          }
        />
      );
  }
}

function otherOf(who: Invented | null): Invented | null {
  const people = couples.entries.find((couple) => couple.people.some(({ id }) => id === who?.id))?.people ?? [];
  return people.find(({ id }) => id !== who?.id) ?? null;
}
