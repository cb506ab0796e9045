import { QUOTAS } from "./acceptance/fixture.acceptance.ts";
import { createMemoryStore } from "./memory.ts";
import { storeAcceptance } from "./store.acceptance.ts";

storeAcceptance("in memory", async () => createMemoryStore(QUOTAS));
