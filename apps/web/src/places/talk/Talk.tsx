import { cards, guided } from "@counterpoint/library";
import { type ComponentType, lazy, type ReactNode, Suspense, useState } from "react";
import { type Layer, useLayer } from "../../app/layer.ts";
import { CardPage } from "./CardPage.tsx";
import { Contents } from "./Contents.tsx";

interface PageProps {
  readonly onClose: () => void;
  readonly onPage: (id: string) => void;
}

const GuidedPage = lazy(async () => ({ default: (await import("./guided/GuidedPage.tsx")).GuidedPage }));
const PAGES: ReadonlyMap<string, ComponentType<PageProps>> = new Map([
  ["say", lazy(async () => ({ default: (await import("./say/SayPage.tsx")).SayPage }))],
  ["name", lazy(async () => ({ default: (await import("./soothe/NamePage.tsx")).NamePage }))],
  ["calm", lazy(async () => ({ default: (await import("./soothe/CalmPage.tsx")).CalmPage }))],
  ["stay", lazy(async () => ({ default: (await import("./soothe/StayPage.tsx")).StayPage }))],
  ["jealous", lazy(async () => ({ default: (await import("./soothe/JealousPage.tsx")).JealousPage }))],
]);

/** Words to find, ways to come to rest, and twelve cards. What is open leaves no address behind (S12). */
export function Talk(): ReactNode {
  const page = useLayer("talk");
  const layer = useLayer("card");
  const [left, setLeft] = useState<string | null>(null);
  const card = cards.entries.find(({ id }) => id === layer.detail);
  const leaveFor =
    (open: (id: string) => void) =>
    (id: string): void => {
      setLeft(id);
      open(id);
    };
  if (card !== undefined) return <CardPage key={card.id} card={card} onClose={layer.close} />;
  return (
    <Suspense fallback={null}>
      <Page
        layer={page}
        contents={<Contents left={left} onPage={leaveFor(page.open)} onCard={leaveFor(layer.open)} />}
      />
    </Suspense>
  );
}

interface OpenPageProps {
  readonly layer: Layer;
  /** Where nothing is open. */
  readonly contents: ReactNode;
}

function Page({ layer: { detail, open, close }, contents }: OpenPageProps): ReactNode {
  const form = guided.entries.find(({ id }) => id === detail);
  if (form !== undefined) return <GuidedPage key={form.id} form={form} onClose={close} />;
  const Found = PAGES.get(detail ?? "");
  return Found === undefined ? contents : <Found key={detail} onClose={close} onPage={open} />;
}
