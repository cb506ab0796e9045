import { type ReactNode, useEffect } from "react";
import { addressOf, readDestination } from "../platform/exit-destination.ts";
import { leave } from "../platform/quick-exit.ts";
import { HelpLink } from "../ui/page-frame/HelpLink.tsx";
import type { Navigation } from "../ui/page-frame/NavigationBar.tsx";
import { PageFrame } from "../ui/page-frame/PageFrame.tsx";
import { QuickExitLink } from "../ui/page-frame/QuickExitLink.tsx";
import { useHelp } from "./help-context.ts";
import { useCoreWords } from "./words.ts";

interface FrameProps {
  readonly title: string;
  readonly current?: string | null;
  readonly navigation?: Navigation | null;
  readonly folio?: ReactNode;
  readonly above?: ReactNode;
  readonly layout?: "columns" | "plain" | "spread";
  readonly children: ReactNode;
}

/** The frame of every screen, with Help and Quick exit in it: there is no screen without them (S17, S26). */
export function Frame({ children, ...frame }: FrameProps): ReactNode {
  const words = useCoreWords().shell;
  const help = useHelp();
  useTopOfPage(frame.title);
  return (
    <PageFrame
      {...frame}
      skipLabel={words.skip}
      help={<HelpLink href="#help" label={words.help} current={help.isOpen} onFollow={help.open} />}
      exit={<Exit />}
    >
      {children}
    </PageFrame>
  );
}

function Exit(): ReactNode {
  return <QuickExitLink href={addressOf(readDestination())} label={useCoreWords().shell.exit} onExit={leave} />;
}

function useTopOfPage(title: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new title is a new page
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [title]);
}
