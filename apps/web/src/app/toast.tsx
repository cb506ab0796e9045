import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { Toast, type ToastMessage } from "../ui/toast/Toast.tsx";
import { useCoreWords } from "./words.ts";

type Show = (message: ToastMessage) => void;

const ToastContext = createContext<Show>(() => undefined);

/** Says what was just done, and offers to undo it. One at a time; the next takes its place. */
export const useToast = (): Show => useContext(ToastContext);

export function ToastHost({ children }: { readonly children: ReactNode }): ReactNode {
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const words = useCoreWords().shell;
  const shown = useMemo((): ToastMessage | null => {
    if (message?.undo === undefined) return message;
    const { label, onUndo } = message.undo;
    const undo = (): void => {
      setMessage(null);
      onUndo();
    };
    return { text: message.text, undo: { label, onUndo: undo } };
  }, [message]);
  return (
    <ToastContext.Provider value={setMessage}>
      {children}
      <Toast toast={shown} label={words.toast} dismissLabel={words.dismiss} onDismiss={() => setMessage(null)} />
    </ToastContext.Provider>
  );
}
