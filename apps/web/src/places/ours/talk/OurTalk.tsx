import type { CommonListId } from "@counterpoint/library";
import { COMMON_LISTS } from "@counterpoint/talk";
import { type ReactNode, useEffect, useState } from "react";
import { useLayer } from "../../../app/layer.ts";
import { useOurBook } from "../../../app/ours/ours-context.ts";
import { ListPage } from "./ground/ListPage.tsx";
import { TalkPage } from "./TalkPage.tsx";

/** Common ground, limits and thanks. Which list is open leaves no address behind (S12). */
export function OurTalk(): ReactNode {
  const { space } = useOurBook();
  const layer = useLayer("list");
  const [left, setLeft] = useState<CommonListId | null>(null);
  // A limit holds until it is taken back, however long ago it was said.
  useEffect(() => void space.loadBackTo("beginning"), [space]);
  const list = COMMON_LISTS.find((one) => one === layer.detail);
  return list === undefined ? (
    <TalkPage
      left={left}
      onOpen={(opened) => {
        setLeft(opened);
        layer.open(opened);
      }}
    />
  ) : (
    <ListPage key={list} list={list} onClose={layer.close} />
  );
}
