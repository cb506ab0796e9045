import { type RefObject, useEffect, useRef } from "react";

/** For the controls that open something: that of what was just closed has the focus again. */
export function useReturn<Id extends string>(
  closed: Id | null,
): (id: Id) => RefObject<HTMLButtonElement | null> | null {
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (closed !== null) opener.current?.focus();
  }, [closed]);
  return (id) => (id === closed ? opener : null);
}
