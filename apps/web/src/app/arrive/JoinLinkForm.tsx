import { type ReactNode, useRef, useState } from "react";
import { joinLink, readPasted } from "../../platform/join-link.ts";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { type Focusable, TextField } from "../../ui/text-field/TextField.tsx";
import { useWords } from "../words.ts";

/** For a link that came as a message: pasted here it does what opening it does. */
export function JoinLinkForm(): ReactNode {
  const words = useWords().arrive.link;
  const [text, setText] = useState("");
  const [error, setError] = useState<string>();
  const field = useRef<Focusable>(null);
  const submit = (): void => {
    const pasted = readPasted(text, location.origin);
    if (pasted.kind === "link") {
      joinLink.set(pasted.link);
      return;
    }
    setError(pasted.kind === "none" ? words.none : words.elsewhere(pasted.host));
    field.current?.focus();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p>{words.text}</p>
      <TextField
        ref={field}
        label={words.field}
        inputMode="url"
        value={text}
        error={error}
        onChange={(next) => {
          setText(next);
          setError(undefined);
        }}
      />
      <ButtonRow>
        <Button type="submit">{words.go}</Button>
      </ButtonRow>
    </form>
  );
}
