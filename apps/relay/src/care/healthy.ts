/** Asks the relay on this machine whether it is well, and ends with 0 or 1: the health check of the container. */
import { parseSettings } from "../settings.ts";

const PATIENCE_MS = 4000;

const settings = parseSettings(process.env, process.cwd());
if (!settings.ok) process.exit(2);
try {
  const { ok } = await fetch(`http://127.0.0.1:${settings.value.port}/health`, {
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  process.exit(ok ? 0 : 1);
} catch {
  process.exit(1);
}
