import { type ReactNode, useRef, useState } from "react";
import { useWords } from "../../../app/words.ts";
import { joinLink, readPasted } from "../../../platform/join-link.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Equal } from "../../../ui/equal/Equal.tsx";
import { Page } from "../../../ui/page/Page.tsx";
import { type Focusable, TextField } from "../../../ui/text-field/TextField.tsx";

/** For a link that came as a message: pasted here, with whatever stands around it, it does what opening it does. */
export function LinkPage({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { paste: words, leave } = useWords().partners;
  const [text, setText] = useState("");
  const [error, setError] = useState<string>();
  const field = useRef<Focusable>(null);
  const submit = (): void => {
    const pasted = readPasted(text, location.origin);
    if (pasted.kind === "link") {
      joinLink.set(pasted.link);
      onClose();
      return;
    }
    setError(pasted.kind === "none" ? words.none : words.elsewhere(pasted.host));
    field.current?.focus();
  };
  return (
    <Page title={words.title} lead={words.lead}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          ref={field}
          label={words.field}
          lines="many"
          inputMode="url"
          value={text}
          error={error}
          onChange={(next) => {
            setText(next);
            setError(undefined);
          }}
        />
        <Equal>
          <Button type="submit">{words.go}</Button>
          <Button onPress={onClose}>{leave}</Button>
        </Equal>
      </form>
    </Page>
  );
}
