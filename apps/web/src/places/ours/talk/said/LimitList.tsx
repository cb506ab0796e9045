import type { SaidLimit } from "@counterpoint/talk";
import { type ReactNode, useId } from "react";
import { otherOf, useNames, useOurBook } from "../../../../app/ours/ours-context.ts";
import { useWords } from "../../../../app/words.ts";
import { Button } from "../../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../../ui/button/ButtonRow.tsx";
import { LimitLetter } from "./LimitLetter.tsx";

interface LimitListProps {
  readonly title: string;
  readonly limits: readonly SaidLimit[];
  readonly whose: "mine" | "theirs";
  readonly onTakeBack?: (id: string) => void;
  readonly onAnew?: (limit: SaidLimit) => void;
}

/** Nothing at all where none is said: an empty place would ask for one. */
export function LimitList({ title, limits, whose, onTakeBack, onAnew }: LimitListProps): ReactNode {
  const words = useWords().common.limits;
  const { space } = useOurBook();
  const names = useNames();
  const titleId = useId();
  if (limits.length === 0) return null;
  const [voice, author] = whose === "mine" ? [space.member, names.me] : [otherOf(space), names.other];
  return (
    <>
      <h3 id={titleId}>{title}</h3>
      <ul aria-labelledby={titleId}>
        {limits.map((limit) => (
          <li key={limit.id}>
            <LimitLetter limit={limit} voice={voice} author={author} />
            {onTakeBack !== undefined && onAnew !== undefined && (
              <ButtonRow>
                <Button aria-label={words.takeBackOf(limit.text)} onPress={() => onTakeBack(limit.id)}>
                  {words.takeBack}
                </Button>
                <Button aria-label={words.anewOf(limit.text)} onPress={() => onAnew(limit)}>
                  {words.anew}
                </Button>
              </ButtonRow>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
