import type { ReactNode } from "react";

interface PageOfProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** What a page of pairing stands on: over Us of an open book, or alone, where somebody comes with a link. */
export type PageOf = (props: PageOfProps) => ReactNode;
