import type { Pairing } from "@counterpoint/space";
import { type ReactNode, useState, useSyncExternalStore } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { WordsToCompare } from "../../ui/words-to-compare/WordsToCompare.tsx";
import { useWords } from "../words.ts";
import { NamesPage } from "./NamesPage.tsx";
import { NotBegun } from "./NotBegun.tsx";
import { Offer } from "./Offer.tsx";
import type { PageOf } from "./page.ts";

/** `host` has made the link, `guest` has answered it. */
export type Side = { readonly kind: "host"; readonly link: string } | { readonly kind: "guest" };

export interface PairingStepsProps {
  readonly pairing: Pairing;
  readonly side: Side;
  /** What the person here wants to be called. */
  readonly name: string;
  readonly host: string;
  readonly page: PageOf;
  /** Makes another link; undefined where the link was somebody else's. */
  readonly onAgain?: (() => void) | undefined;
  readonly onClose: () => void;
  /** Both have agreed, and it is to be finished later. */
  readonly onUnfinished: () => void;
  /** Goes to the book of both. */
  readonly onOpen: () => void;
}

/** From the link until two people have a book, or have none: each step as it shows here. */
export function PairingSteps(props: PairingStepsProps): ReactNode {
  const { pairing, side, name, host, page: Page, onAgain, onClose, onUnfinished, onOpen } = props;
  const { partners: words } = useWords();
  const state = useSyncExternalStore(pairing.subscribe, pairing.state);
  const [different, setDifferent] = useState(false);
  const stop = pairing.cancel;
  const notBegun = { side: side.kind, host, page: Page, onAgain, onClose };
  switch (state.kind) {
    case "waiting":
      if (side.kind === "host") return <Offer link={side.link} page={Page} onStop={stop} />;
      return <Waiting page={Page} {...words.connecting} onStop={stop} />;
    case "compare":
      return (
        <Page key="compare" title={words.compare.title} lead={words.compare.lead}>
          <div>
            <p>{words.compare.why}</p>
            <WordsToCompare
              words={state.words}
              label={words.compare.list}
              sameLabel={words.compare.same}
              differentLabel={words.compare.different}
              onSame={() => pairing.confirm("words")}
              onDifferent={() => {
                setDifferent(true);
                stop();
              }}
            />
          </div>
        </Page>
      );
    case "compared":
      return <Waiting page={Page} {...words.compared} onStop={stop} />;
    case "names":
      return (
        <NamesPage
          page={Page}
          side={side.kind}
          name={name}
          other={state.other}
          host={host}
          onYes={() => pairing.confirm("name")}
          onNo={stop}
        />
      );
    case "agreed":
      return <Waiting page={Page} {...words.agreed} onStop={stop} />;
    case "making":
      return (
        <Page key="making" {...words.making}>
          {null}
        </Page>
      );
    case "paired":
      return (
        <Page key="paired" title={words.paired.title(state.other)} lead={words.paired.lead}>
          <div>
            <p>{words.paired.text}</p>
            <ButtonRow>
              <Button onPress={onOpen}>{words.paired.open}</Button>
            </ButtonRow>
          </div>
        </Page>
      );
    case "unfinished":
      return (
        <Page key="unfinished" title={words.unfinished.title} lead={words.unfinished.lead}>
          <div>
            <p>{words.unfinished.text}</p>
            <ButtonRow>
              <Button onPress={onUnfinished}>{words.unfinished.close}</Button>
            </ButtonRow>
          </div>
        </Page>
      );
    case "failed":
      return <NotBegun {...notBegun} why={different ? "different" : state.why} />;
  }
}

interface WaitingProps {
  readonly page: PageOf;
  readonly title: string;
  readonly lead: string;
  readonly onStop: () => void;
}

function Waiting({ page: Page, title, lead, onStop }: WaitingProps): ReactNode {
  const { offer } = useWords().partners;
  return (
    <Page key={lead} title={title} lead={lead}>
      <ButtonRow>
        <Button onPress={onStop}>{offer.stop}</Button>
      </ButtonRow>
    </Page>
  );
}
