import { cards } from "@counterpoint/library";
import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { useLayer } from "../../app/layer.ts";
import { CardPage } from "./CardPage.tsx";
import { Contents } from "./Contents.tsx";
import type { TalkPageId } from "./pages.ts";

interface TalkPageProps {
  readonly onClose: () => void;
}

const PAGES: Readonly<Record<TalkPageId, ComponentType<TalkPageProps>>> = {
  say: lazy(async () => ({ default: (await import("./say/SayPage.tsx")).SayPage })),
};

const isPage = (id: string): id is TalkPageId => Object.hasOwn(PAGES, id);

/** Words to find, and twelve cards for ten minutes off the screen. What is open leaves no address behind (S12). */
export function Talk(): ReactNode {
  const page = useLayer("talk");
  const layer = useLayer("card");
  const card = cards.entries.find((entry) => entry.id === layer.detail);
  if (card !== undefined) return <CardPage key={card.id} card={card} onClose={layer.close} />;
  const id = page.detail;
  if (id === null || !isPage(id)) return <Contents cards={cards.entries} onPage={page.open} onCard={layer.open} />;
  const Page = PAGES[id];
  return (
    <Suspense fallback={null}>
      <Page onClose={page.close} />
    </Suspense>
  );
}
