import { type Bytes, concat } from "./frame/bytes.ts";
import { locatorId, u64 } from "./frame/field.ts";

/** What the key of a locator signs for `put-locator`, under the purpose "locator". */
export function locatorContent(id: Bytes, version: number, box: Bytes): Bytes {
  return concat([...locatorId.write(id), ...u64.write(version), box]);
}
