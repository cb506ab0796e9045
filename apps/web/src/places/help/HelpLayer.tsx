import { lazy, type ReactNode, Suspense, useEffect, useRef } from "react";
import { HelpProvider } from "../../app/help-context.ts";
import { useLayer } from "../../app/layer.ts";

const load = async () => ({ default: (await import("./HelpPage.tsx")).HelpPage });
const HelpPage = lazy(load);

/** Where one was when Help was opened, to be found again when it closes. */
interface Place {
  readonly focused: HTMLElement | null;
  readonly scrolled: number;
}

/**
 * Help lies over whatever is on the screen, so that opening and closing it changes nothing there. It has no address,
 * needs no space to be open, and is written down nowhere (S12, S26). It is fetched as soon as the first page stands,
 * whether or not anybody opens it: from then on it needs no network, and the network cannot tell who did.
 */
export function HelpLayer({ children }: { readonly children: ReactNode }): ReactNode {
  const layer = useLayer("help");
  useEffect(() => {
    void load();
  }, []);
  const left = useRef<Place>(undefined);
  useEffect(() => {
    if (layer.isOpen) return;
    left.current?.focused?.focus({ preventScroll: true });
    if (left.current !== undefined) window.scrollTo(0, left.current.scrolled);
  }, [layer.isOpen]);
  const open = (): void => {
    if (layer.isOpen) return;
    const { activeElement } = document;
    left.current = { focused: activeElement instanceof HTMLElement ? activeElement : null, scrolled: window.scrollY };
    layer.open();
  };
  return (
    <HelpProvider value={{ isOpen: layer.isOpen, open }}>
      <div hidden={layer.isOpen}>{children}</div>
      {layer.isOpen && (
        <Suspense fallback={null}>
          <HelpPage onClose={layer.close} />
        </Suspense>
      )}
    </HelpProvider>
  );
}
