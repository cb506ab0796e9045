import { type ReactNode, useState } from "react";
import { Button } from "../ui/button/Button.tsx";
import { ButtonRow } from "../ui/button/ButtonRow.tsx";
import { Section } from "../ui/section/Section.tsx";
import { Sheet } from "../ui/sheet/Sheet.tsx";
import { Toast, type ToastMessage } from "../ui/toast/Toast.tsx";
import { WORDS } from "./words.ts";

export interface LayersBenchProps {
  readonly exit: ReactNode;
}

export function LayersBench({ exit }: LayersBenchProps): ReactNode {
  const [open, setOpen] = useState(false);
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const taken: ToastMessage = { text: "Taken back.", undo: { label: WORDS.undo, onUndo: () => setToast(null) } };
  return (
    <Section title="Layers">
      <ButtonRow>
        <Button onPress={() => setOpen(true)} aria-haspopup="dialog">
          Open a sheet
        </Button>
        <Button onPress={() => setToast(taken)}>Take it back</Button>
      </ButtonRow>
      <Sheet
        open={open}
        title="Take this letter back?"
        onClose={() => setOpen(false)}
        closeLabel={WORDS.close}
        exit={exit}
        actions={<Button onPress={() => setOpen(false)}>Take it back</Button>}
      >
        <p>The letter goes from both books. What you wrote for yourself stays.</p>
      </Sheet>
      <Toast toast={toast} label="Done just now" dismissLabel={WORDS.dismiss} onDismiss={() => setToast(null)} />
    </Section>
  );
}
