import type { NeedId } from "@counterpoint/kernel";
import { needs } from "./en/needs.ts";

export const needName = (id: NeedId): string => needs.entries.find((need) => need.id === id)?.name ?? id;
