import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Measured } from "./figures.ts";

const NANO = 1e-9;
const MICRO = 1e-6;

/** Begins to watch this process. Each look forgets the delays of those before. */
export function measureProcess(): () => Measured["process"] {
  const delays = monitorEventLoopDelay();
  delays.enable();
  return () => {
    const { user, system } = process.cpuUsage();
    const delay = delays.percentile(99) * NANO;
    delays.reset();
    return { memory: process.memoryUsage.rss(), cpuSeconds: (user + system) * MICRO, delay };
  };
}
