import { type ReactNode, useEffect, useRef } from "react";
import { Opening } from "../../../ui/opening/Opening.tsx";

interface PageProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** One page over Us. Its heading takes the focus, so that a screen reader starts where the eyes do. */
export function Page({ title, lead, children }: PageProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  return (
    <>
      <Opening title={title} lead={lead} headingRef={heading} />
      {children}
    </>
  );
}
