import { cards } from "@counterpoint/library";
import type { ReactNode } from "react";
import { useLayer } from "../../app/layer.ts";
import { CardList } from "./CardList.tsx";
import { CardPage } from "./CardPage.tsx";

/** Twelve cards for ten minutes off the screen. Which one is open leaves no address behind (S12). */
export function Talk(): ReactNode {
  const layer = useLayer("card");
  const card = cards.entries.find((entry) => entry.id === layer.detail);
  return card === undefined ? (
    <CardList cards={cards.entries} onOpen={layer.open} />
  ) : (
    <CardPage key={card.id} card={card} onClose={layer.close} />
  );
}
