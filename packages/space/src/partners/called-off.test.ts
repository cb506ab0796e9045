import { describe, expect, test } from "vitest";
import { createRoom, type Room } from "../testing/meetings.ts";
import { acceptIn, agree, finishIn, inviteIn, isOver, newPerson, untilKind } from "../testing/partners.ts";
import { endOf, letItEnd } from "./ends.acceptance.ts";
import type { Pairing } from "./port.ts";

describe("called off before both have agreed", () => {
  const stages = ["waiting", "compare", "compared", "names", "agreed"] as const;

  /** In front of that state on the side of `who`, and no further on the other than that needs. */
  async function upTo(stage: (typeof stages)[number], who: "host" | "guest") {
    const room = createRoom();
    const [ana, ben] = [await newPerson(1, "Ana"), await newPerson(2, "Ben")];
    const inviting = inviteIn(room, ana);
    const accepting = acceptIn(room, ben, inviting.link);
    const [stopping, other] = who === "host" ? [inviting, accepting] : [accepting, inviting];
    await room.until(
      () => {
        if (stopping.state().kind === stage) return true;
        if (stage !== "compare") stopping.confirm("words");
        if (stage === "names" || stage === "agreed") other.confirm("words");
        if (stage === "agreed") stopping.confirm("name");
        return false;
      },
      inviting,
      accepting,
    );
    return { room, ana, ben, stopping, other };
  }

  async function goAlong(room: Room, other: Pairing): Promise<void> {
    const soon = room.timers.now() + 5_000;
    await room.until(() => {
      other.confirm("words");
      other.confirm("name");
      return isOver(other) || room.timers.now() > soon;
    }, other);
  }

  const cases = stages.flatMap((stage) => (["host", "guest"] as const).map((who) => [stage, who] as const));

  test.each(cases)("safety:S4 while it says %s, by the %s: nothing is anywhere", async (stage, who) => {
    const { room, ana, ben, stopping, other } = await upTo(stage, who);
    stopping.cancel();
    expect(stopping.state()).toEqual({ kind: "failed", why: "cancelled" });
    const word = room.timers.now() + 3_000;
    await room.until(() => isOver(other) || room.timers.now() > word, other);
    await goAlong(room, other);
    await room.until(() => isOver(other), other);
    expect(other.state()).toEqual({ kind: "failed", why: "ended" });
    expect([ana.disk.values.size, ben.disk.values.size, room.relay.spaces.size]).toEqual([0, 0, 0]);
  });

  test("safety:S4 by the host in the very moment in which the guest agrees too: it is said to be unfinished, and a repeat finds nothing", async () => {
    const { room, ana, ben, stopping, other } = await upTo("agreed", "host");
    await untilKind(room, "names", other);
    const signed = room.timers.now() + 3_000;
    await room.until(() => room.timers.now() > signed, stopping, other);
    other.confirm("name");
    await untilKind(room, "making", other);
    expect(stopping.state().kind).toBe("agreed");
    stopping.cancel();
    await goAlong(room, other);
    await letItEnd(room, other);
    expect([stopping.state().kind, other.state().kind]).toEqual(["failed", "unfinished"]);
    expect(await finishIn(room, ben)).toEqual({ ok: false, error: { kind: "not-there" } });
    expect(await endOf(room, ana, ben)).toBe("nothing");
  });

  test("once it is being made it is not called off, and says so", async () => {
    const room = createRoom();
    const [ana, ben] = [await newPerson(1, "Ana"), await newPerson(2, "Ben")];
    const inviting = inviteIn(room, ana);
    const accepting = acceptIn(room, ben, inviting.link);
    for (const side of [inviting, accepting]) side.subscribe(() => side.state().kind === "making" && side.cancel());
    await agree(room, inviting, accepting);
    expect([inviting.state().kind, accepting.state().kind]).toEqual(["paired", "paired"]);
  });
});
