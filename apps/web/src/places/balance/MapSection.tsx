import type { Axis, BalanceReading } from "@counterpoint/balance";
import type { ReactNode } from "react";
import { useWords } from "../../app/words.ts";
import { AsTable } from "../../ui/as-table/AsTable.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { Text } from "../../ui/text/Text.tsx";
import type { Area } from "../../ui/zone-map/chart.ts";
import { ZoneMap } from "../../ui/zone-map/ZoneMap.tsx";
import { levelWords } from "./level-words.ts";
import styles from "./MapSection.module.css";
import { MapTable } from "./MapTable.tsx";
import { besideMap, insteadOfArea, mapWords } from "./map-words.ts";

const AXES: readonly Axis[] = ["close", "self"];

/** Where the last weeks lie between the person's own two lines, drawn and in words. */
export function MapSection({ reading }: { readonly reading: BalanceReading }): ReactNode {
  const words = useWords().pictures;
  const { map, lines } = reading;
  return (
    <Section title={words.map.title} full>
      <div className={styles["sides"]}>
        <ZoneMap
          label={mapWords(map, words.map)}
          area={areaOf(reading)}
          crossed={lines.close !== null && lines.self !== null}
          zones={words.map.zones}
          axes={words.map.axes}
          instead={insteadOfArea(map, words.map)}
        />
        <div className={styles["words"]}>
          {besideMap(reading, words.map).map((text, at) => (
            <Text key={text} kind={at === 0 ? "lead" : "sub"}>
              {text}
            </Text>
          ))}
          <dl className={styles["levels"]}>
            {AXES.map((axis) => (
              <div key={axis}>
                <dt>{words.axis[axis]}</dt>
                <dd>{levelWords(reading.levels[axis], lines[axis], words.levels)}</dd>
              </div>
            ))}
          </dl>
          <Text kind="small">{words.levels.scale}</Text>
          {map.kind === "placed" && <Text kind="sub">{words.map.area}</Text>}
        </div>
      </div>
      <AsTable words={words.table}>
        <MapTable reading={reading} />
      </AsTable>
    </Section>
  );
}

function areaOf({ map, lines }: BalanceReading): Area | null {
  if (map.kind !== "placed" || lines.close === null || lines.self === null) return null;
  return {
    across: { low: map.close.q10, high: map.close.q90, line: lines.close },
    up: { low: map.self.q10, high: map.self.q90, line: lines.self },
  };
}
