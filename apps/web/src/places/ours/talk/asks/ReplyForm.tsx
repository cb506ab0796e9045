import { ANSWERS, type AskAnswer, decideReply } from "@counterpoint/talk";
import { type ReactNode, useState } from "react";
import { useNames, useOurBook } from "../../../../app/ours/ours-context.ts";
import { useWords } from "../../../../app/words.ts";
import { Button } from "../../../../ui/button/Button.tsx";
import { Equal } from "../../../../ui/equal/Equal.tsx";
import { TextField } from "../../../../ui/text-field/TextField.tsx";
import styles from "../Talk.module.css";
import { useShare } from "../use-share.ts";

/** Three answers of one look, each in one press (S27); words of one's own may come along. */
export function ReplyForm({ id }: { readonly id: string }): ReactNode {
  const words = useWords().asks;
  const { space } = useOurBook();
  const { other } = useNames();
  const share = useShare();
  const [text, setText] = useState("");
  const [isTooLong, setTooLong] = useState(false);
  const reply = (answer: AskAnswer): void => {
    const decided = decideReply({ type: "reply", id, answer, text });
    setTooLong(!decided.ok);
    if (decided.ok) share(decided.value, { text: words.answered(other), undo: words.takeBack });
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
      <Equal stacked>
        {ANSWERS.map((answer) => (
          <Button key={answer} onPress={() => reply(answer)}>
            {words.answers[answer]}
          </Button>
        ))}
      </Equal>
    </div>
  );
}
