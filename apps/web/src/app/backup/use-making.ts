import type { Result } from "@counterpoint/kernel";
import type { AgeKey, Space } from "@counterpoint/space";
import { useState } from "react";
import { nextPaint } from "../../platform/next-paint.ts";
import { saveFile } from "../../platform/save-file.ts";
import type { SealError } from "../recovery/keys.ts";
import { type MadeForm, type MakeError, makeFile, type WritePages, writeOwnPages } from "./make.ts";

/** What opens a file that was made; undefined where anybody can read it. */
export type OpensBy = AgeKey["kind"] | undefined;

export interface MadeNote {
  readonly name: string;
  readonly unreadable: number;
  readonly opensBy: OpensBy;
}

export type Making =
  | { readonly at: "form" }
  | { readonly at: "making" }
  | { readonly at: "made"; readonly note: MadeNote }
  | { readonly at: "failed"; readonly error: MakeError | SealError };

interface UseMaking {
  readonly making: Making;
  /** `prepare` asks and decides what is made; undefined where nothing may be, which it has said itself. */
  readonly make: (prepare: () => Promise<Result<MadeForm, SealError> | undefined>) => Promise<void>;
}

/** Makes a file of a book and hands it to the browser; `write` is its pages for people. */
export function useMaking(space: Space, write: WritePages = writeOwnPages): UseMaking {
  const [making, setMaking] = useState<Making>({ at: "form" });
  const make: UseMaking["make"] = async (prepare) => {
    setMaking({ at: "making" });
    await nextPaint();
    const form = await prepare();
    if (form === undefined) return setMaking({ at: "form" });
    if (!form.ok) return setMaking({ at: "failed", error: form.error });
    const made = await makeFile(space, form.value, write);
    if (!made.ok) return setMaking({ at: "failed", error: made.error });
    const { name, file, unreadable } = made.value;
    saveFile(name, file);
    const opensBy = form.value.kind === "sealed" ? form.value.key.kind : undefined;
    setMaking({ at: "made", note: { name, unreadable, opensBy } });
  };
  return { making, make };
}
