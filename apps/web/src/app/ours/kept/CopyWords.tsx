import { type SharedKindName, sharedNames } from "@counterpoint/library";
import type { Space } from "@counterpoint/space";
import type { SharedEntry } from "@counterpoint/talk";
import type { ReactNode } from "react";
import { Letter } from "../../../ui/letter/Letter.tsx";
import { RuledList } from "../../../ui/lists/RuledList.tsx";
import { Section } from "../../../ui/section/Section.tsx";
import { Text } from "../../../ui/text/Text.tsx";
import type { Voice } from "../../../ui/voice.ts";
import { useWords } from "../../words.ts";
import { saidIn } from "../all-shared.ts";
import { linesOf } from "../lines-of.ts";
import { type Names, otherOf } from "../ours-context.ts";
import { useRecordsOf } from "../use-records-of.ts";

interface CopyWordsProps {
  readonly space: Space;
  readonly names: Names;
}

/** All that was said, of both, kind by kind. */
export function CopyWords({ space, names }: CopyWordsProps): ReactNode {
  const words = useWords().leaving.kept;
  const shared = useRecordsOf(space, saidIn);
  if (shared.length === 0) return <p>{words.nothing}</p>;
  return shared.map(({ kind, mine, theirs, ours }) => (
    <Section key={kind} title={sharedNames[kind].name}>
      <RuledList label={sharedNames[kind].name}>
        <Entries kind={kind} entries={ours} voice="we" author={words.both} />
        <Entries kind={kind} entries={mine} voice={space.member} author={names.me} />
        <Entries kind={kind} entries={theirs} voice={otherOf(space)} author={names.other} />
      </RuledList>
    </Section>
  ));
}

interface EntriesProps {
  readonly kind: SharedKindName;
  readonly entries: readonly SharedEntry[];
  readonly voice: Voice;
  readonly author: string;
}

function Entries({ kind, entries, voice, author }: EntriesProps): ReactNode {
  const { seen } = useWords();
  return entries.map((entry) => (
    <li key={entry.id}>
      <Letter voice={voice} author={<bdi>{author}</bdi>} size="text">
        {linesOf(kind, entry, seen).join("\n")}
      </Letter>
      {entry.date !== null && <Text kind="small">{seen.on(entry.date)}</Text>}
    </li>
  ));
}
