import { err } from "@counterpoint/kernel";
import { useEffect, useMemo, useRef, useState } from "react";
import { useLock } from "../lock-context.ts";
import { type OpenSpace, whenIdle } from "../space-context.ts";
import { useWholeWords } from "../words.ts";
import type { Company, CompanyAccess } from "./company.ts";
import type { KeptCompany } from "./keep-company.ts";

/** The other devices of a book that is open, looked for once the page stands. One that is thrown away has none. */
export function useCompanyOf({ space, keeping }: OpenSpace): CompanyAccess {
  const words = useWholeWords();
  const { who = "first" } = useLock();
  const [company, setCompany] = useState<Company>({ kind: "unread" });
  const kept = useRef<KeptCompany>(undefined);
  useEffect(() => {
    if (keeping !== "on-device") return;
    let over = false;
    const stop = whenIdle(() => {
      void import("./keep-company.ts").then(({ keepCompany, openerOf }) => {
        if (!over) kept.current = keepCompany(space, words, setCompany, openerOf(who));
      });
    });
    return () => {
      over = true;
      stop();
      kept.current?.close();
      kept.current = undefined;
    };
  }, [space, keeping, words, who]);
  return useMemo(
    () => ({
      host: location.host,
      company,
      share: async (passphrase, carrier) =>
        (await kept.current?.share(passphrase, carrier)) ?? err({ kind: "closed" as const }),
    }),
    [company],
  );
}
