import { useCompany, useSync } from "../../../app/devices/company-context.ts";

/** Whether the host of this page has nothing of this book so far: then what it would see is said before anything is sent. */
export function useBegins(): boolean {
  const { company } = useCompany();
  const { status } = useSync();
  return company.kind === "alone" || status.kind === "by-file";
}
