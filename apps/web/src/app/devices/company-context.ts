import type { Sync } from "@counterpoint/space";
import { type Context, createContext, useContext, useSyncExternalStore } from "react";
import type { BookStatus, CompanyAccess, SharedBook, SharedView } from "./company.ts";

const CompanyContext = createContext<CompanyAccess | null>(null);

export const CompanyProvider: Context<CompanyAccess | null>["Provider"] = CompanyContext.Provider;

export function useCompany(): CompanyAccess {
  const access = useContext(CompanyContext);
  if (access === null) throw new Error("useCompany is called where no book is open");
  return access;
}

export const useSharedView = (book: SharedBook): SharedView => useSyncExternalStore(book.subscribe, book.view);

/** How the open book stands with its other devices, and in the tab that speaks what keeps it in step. */
export function useSync(): { readonly sync: Sync | undefined; readonly status: BookStatus } {
  const { company } = useCompany();
  const book = company.kind === "shared" ? company.book : undefined;
  const status = useSyncExternalStore(book?.subscribe ?? never, () => book?.view().status ?? ALONE);
  return { sync: book?.sync(), status };
}

const ALONE: BookStatus = { kind: "alone" };
const never = (): (() => void) => () => undefined;
