import type { ReactNode } from "react";
import { Opening } from "../../../ui/opening/Opening.tsx";
import { useStart } from "../../../ui/opening/use-start.ts";

interface PageProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** One page over Us. */
export function Page({ title, lead, children }: PageProps): ReactNode {
  const heading = useStart(title);
  return (
    <>
      <Opening title={title} lead={lead} headingRef={heading} />
      {children}
    </>
  );
}
