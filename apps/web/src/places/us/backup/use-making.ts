import { useState } from "react";
import { type MadeForm, type MakeError, makeFile } from "../../../app/backup/make.ts";
import { useOpenSpace } from "../../../app/space-context.ts";
import { nextPaint } from "../../../platform/next-paint.ts";
import { saveFile } from "../../../platform/save-file.ts";

export type Making =
  | { readonly at: "form" }
  | { readonly at: "making" }
  | { readonly at: "made"; readonly name: string; readonly unreadable: number }
  | { readonly at: "failed"; readonly error: MakeError };

interface UseMaking {
  readonly making: Making;
  /** `prepare` asks and decides what is made; undefined where nothing may be. */
  readonly make: (prepare: () => Promise<MadeForm | undefined>) => Promise<void>;
}

/** Makes a file and hands it to the browser. */
export function useMaking(): UseMaking {
  const { space } = useOpenSpace();
  const [making, setMaking] = useState<Making>({ at: "form" });
  const make: UseMaking["make"] = async (prepare) => {
    setMaking({ at: "making" });
    await nextPaint();
    const form = await prepare();
    if (form === undefined) {
      setMaking({ at: "form" });
      return;
    }
    const made = await makeFile(space, form);
    if (!made.ok) {
      setMaking({ at: "failed", error: made.error });
      return;
    }
    saveFile(made.value.name, made.value.file);
    setMaking({ at: "made", name: made.value.name, unreadable: made.value.unreadable });
  };
  return { making, make };
}
