import type { Counters } from "../sockets/counters.ts";
import type { Figure } from "./expose.ts";

export interface Measured {
  readonly sockets: Counters;
  /** How often the store answered with a failure, by what kind. */
  readonly failures: { readonly full: number; readonly unavailable: number };
  /** In bytes; absent where the store is no file of this machine. */
  readonly disk: { readonly store: number; readonly free: number } | undefined;
  readonly process: {
    readonly memory: number;
    readonly cpuSeconds: number;
    /** How late the only thread is, 99 times in 100, in seconds. */
    readonly delay: number;
  };
}

/** How many and how much, never who: nothing here is of one person, one device or one space. */
export function figures({ sockets, failures, disk, process }: Measured): readonly Figure[] {
  const counter = (name: string, help: string, value: number): Figure => ({ name, help, type: "counter", value });
  const gauge = (name: string, help: string, value: number): Figure => ({ name, help, type: "gauge", value });
  return [
    gauge("counterpoint_connections", "Connections that are open.", sockets.connections),
    counter("counterpoint_frames_received_total", "Frames from clients.", sockets.framesReceived),
    counter("counterpoint_frames_sent_total", "Frames to clients.", sockets.framesSent),
    counter("counterpoint_envelopes_kept_total", "Envelopes that were acknowledged.", sockets.envelopesKept),
    counter("counterpoint_refusals_total", "Frames that were answered with a refusal.", sockets.refusals),
    counter("counterpoint_notices_failed_total", "Notices that no push service took just then.", sockets.noticesFailed),
    counter("counterpoint_store_full_total", "Times that the store had no room.", failures.full),
    counter("counterpoint_store_unavailable_total", "Times that the store failed otherwise.", failures.unavailable),
    ...(disk === undefined
      ? []
      : [
          gauge("counterpoint_store_bytes", "Size of the store's files.", disk.store),
          gauge("counterpoint_disk_free_bytes", "Room that is left where the store is.", disk.free),
        ]),
    gauge("counterpoint_memory_bytes", "Resident memory of the process.", process.memory),
    counter("counterpoint_cpu_seconds_total", "Processor time that the process used.", process.cpuSeconds),
    gauge(
      "counterpoint_delay_seconds",
      "How late the thread was, 99 times in 100, since the last look.",
      process.delay,
    ),
  ];
}
