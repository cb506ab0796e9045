import { type Ask, decideReply } from "@counterpoint/talk";
import { type ReactNode, useRef } from "react";
import { otherOf, useNames, useOurBook } from "../../../../app/ours/ours-context.ts";
import { useWords } from "../../../../app/words.ts";
import { Button } from "../../../../ui/button/Button.tsx";
import { Letter } from "../../../../ui/letter/Letter.tsx";
import { Text } from "../../../../ui/text/Text.tsx";
import { useOurDay } from "../use-our-day.ts";
import { useShare } from "../use-share.ts";
import { ReplyForm } from "./ReplyForm.tsx";

interface OneAskProps {
  readonly ask: Ask;
  readonly isOver: boolean;
  readonly onTakeBack: (id: string) => void;
}

export function OneAsk({ ask, isOver, onTakeBack }: OneAskProps): ReactNode {
  const { asks: words, common, seen } = useWords();
  const { space } = useOurBook();
  const { me, other } = useNames();
  const today = useOurDay();
  const place = useRef<HTMLDivElement>(null);
  const isMine = ask.from === "me";
  return (
    <div ref={place} tabIndex={-1}>
      <Letter voice={isMine ? space.member : otherOf(space)} author={isMine ? me : other} size="text" surface="page">
        {ask.text}
      </Letter>
      <Text kind="small">
        {common.day(ask.date, today)}
        {ask.day !== null && `. ${seen.forDay(ask.day)}`}
      </Text>
      {ask.reply !== null && <Answered ask={ask} />}
      {!isOver && isMine && (
        <Button kind="underlined" aria-label={words.takeBackOf(ask.text)} onPress={() => onTakeBack(ask.id)}>
          {words.takeBack}
        </Button>
      )}
      {!isOver &&
        !isMine &&
        (ask.reply === null ? (
          <ReplyForm id={ask.id} onDone={() => place.current?.focus()} />
        ) : (
          <TakeReplyBack id={ask.id} onDone={() => place.current?.focus()} />
        ))}
    </div>
  );
}

function Answered({ ask: { from, reply } }: { readonly ask: Ask }): ReactNode {
  const words = useWords().asks;
  const { space } = useOurBook();
  const { me, other } = useNames();
  if (reply === null) return null;
  const answer = words.answers[reply.answer];
  const isMine = from === "other";
  return (
    <>
      <p>{isMine ? words.youSaid(answer) : words.said(other, answer)}</p>
      {reply.text !== "" && (
        <Letter voice={isMine ? space.member : otherOf(space)} author={isMine ? me : other} size="text" surface="page">
          {reply.text}
        </Letter>
      )}
      <p>{words.end[reply.answer]}</p>
    </>
  );
}

function TakeReplyBack({ id, onDone }: { readonly id: string; readonly onDone: () => void }): ReactNode {
  const words = useWords().asks;
  const share = useShare();
  const takeBack = (): void => {
    const decided = decideReply({ type: "takeBack", id });
    if (!decided.ok) return;
    share(decided.value, { text: words.taken, undo: words.putBack });
    onDone();
  };
  return (
    <Button kind="underlined" onPress={takeBack}>
      {words.answerTakeBack}
    </Button>
  );
}
