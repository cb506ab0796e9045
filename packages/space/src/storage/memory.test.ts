import { createMemoryDisk, openMemoryStorage } from "./memory.ts";
import { storageAcceptance } from "./storage.acceptance.ts";

storageAcceptance("memory", () => {
  const disk = createMemoryDisk();
  return { open: async () => openMemoryStorage(disk) };
});
