import { ANSWERS, type AskAnswer, decideReply, readWording } from "@counterpoint/talk";
import { type ReactNode, useState } from "react";
import { useNames, useOurBook } from "../../../../app/ours/ours-context.ts";
import { SafetyCards } from "../../../../app/safety/SafetyCards.tsx";
import { useWords } from "../../../../app/words.ts";
import { Button } from "../../../../ui/button/Button.tsx";
import { Equal } from "../../../../ui/equal/Equal.tsx";
import { TextField } from "../../../../ui/text-field/TextField.tsx";
import styles from "../Talk.module.css";
import { useShare } from "../use-share.ts";

interface ReplyFormProps {
  readonly id: string;
  readonly onDone: () => void;
}

/** Three answers of one look, each in one press (S27); words of one's own may come along, but no words of danger. */
export function ReplyForm({ id, onDone }: ReplyFormProps): ReactNode {
  const words = useWords().asks;
  const { space } = useOurBook();
  const { other } = useNames();
  const share = useShare();
  const [text, setText] = useState("");
  const [isTooLong, setTooLong] = useState(false);
  const { safety } = readWording(text);
  const reply = (answer: AskAnswer): void => {
    const decided = decideReply({ type: "reply", id, answer, text });
    setTooLong(!decided.ok);
    if (!decided.ok) return;
    share(decided.value, { text: words.answered(other), undo: words.takeBack });
    onDone();
  };
  return (
    <div className={styles["stack"]}>
      <TextField
        label={words.answerWords}
        voice={space.member}
        error={isTooLong ? words.answerTooLong : undefined}
        value={text}
        onChange={setText}
      />
      {safety.length > 0 ? (
        <SafetyCards kinds={safety} />
      ) : (
        <Equal stacked>
          {ANSWERS.map((answer) => (
            <Button key={answer} onPress={() => reply(answer)}>
              {words.answers[answer]}
            </Button>
          ))}
        </Equal>
      )}
    </div>
  );
}
