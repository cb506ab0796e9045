import { cards, guided } from "@counterpoint/library";
import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { useLayer } from "../../app/layer.ts";
import { CardPage } from "./CardPage.tsx";
import { Contents } from "./Contents.tsx";

interface TalkPageProps {
  readonly onClose: () => void;
}

const SayPage: ComponentType<TalkPageProps> = lazy(async () => ({
  default: (await import("./say/SayPage.tsx")).SayPage,
}));
const GuidedPage = lazy(async () => ({ default: (await import("./guided/GuidedPage.tsx")).GuidedPage }));

/** Words to find, and twelve cards for ten minutes off the screen. What is open leaves no address behind (S12). */
export function Talk(): ReactNode {
  const page = useLayer("talk");
  const layer = useLayer("card");
  const card = cards.entries.find(({ id }) => id === layer.detail);
  if (card !== undefined) return <CardPage key={card.id} card={card} onClose={layer.close} />;
  const form = guided.entries.find(({ id }) => id === page.detail);
  return (
    <Suspense fallback={null}>
      {form !== undefined ? (
        <GuidedPage key={form.id} form={form} onClose={page.close} />
      ) : page.detail === "say" ? (
        <SayPage onClose={page.close} />
      ) : (
        <Contents onPage={page.open} onCard={layer.open} />
      )}
    </Suspense>
  );
}
