import type { ReactNode } from "react";
import { Opening } from "../opening/Opening.tsx";
import { useStart } from "../opening/use-start.ts";

interface PageProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** One page over another, with a heading that takes the focus. */
export function Page({ title, lead, children }: PageProps): ReactNode {
  const heading = useStart(title);
  return (
    <>
      <Opening title={title} lead={lead} headingRef={heading} />
      {children}
    </>
  );
}
