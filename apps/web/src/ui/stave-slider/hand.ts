import { type PointerEvent, useRef } from "react";

/** How far a finger moves before it is a drag and no longer a tap that shakes, in CSS px. */
const SLOP = 8;

interface Gesture {
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  writing: boolean;
}

export interface HandEvents {
  /** The hand writes here; share runs from 0 at the inline start to 1. */
  readonly onMove: (share: number) => void;
  /** The hand left, having written. */
  readonly onLeave: () => void;
  /** The browser took the gesture for scrolling: nothing of it may stay. */
  readonly onTaken: () => void;
}

export interface Hand {
  readonly isOn: () => boolean;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
  };
}

const shareAt = (stave: HTMLElement, x: number): number => {
  const box = stave.getBoundingClientRect();
  const share = (x - box.left) / box.width;
  return getComputedStyle(stave).direction === "rtl" ? 1 - share : share;
};

/**
 * A press or a drag on the stave. A mouse or pen writes at once. A finger may be about to scroll, so it writes only
 * when it has moved sideways or when it leaves without having moved.
 */
export const useHand = ({ onMove, onLeave, onTaken }: HandEvents): Hand => {
  const gesture = useRef<Gesture | null>(null);

  const write = (event: PointerEvent<HTMLElement>, current: Gesture): void => {
    current.writing = true;
    onMove(shareAt(event.currentTarget, event.clientX));
  };
  const own = (event: PointerEvent<HTMLElement>): Gesture | null =>
    gesture.current?.pointer === event.pointerId ? gesture.current : null;

  return {
    isOn: () => gesture.current !== null,
    handlers: {
      onPointerDown: (event) => {
        if (!event.isPrimary || event.button !== 0) return;
        const current = { pointer: event.pointerId, x: event.clientX, y: event.clientY, writing: false };
        gesture.current = current;
        event.currentTarget.setPointerCapture(event.pointerId);
        if (event.pointerType !== "touch") write(event, current);
      },
      onPointerMove: (event) => {
        const current = own(event);
        if (current === null) return;
        const across = Math.abs(event.clientX - current.x);
        const sideways = across > SLOP && across > Math.abs(event.clientY - current.y);
        if (current.writing || sideways) write(event, current);
      },
      onPointerUp: (event) => {
        const current = own(event);
        if (current === null) return;
        const moved = Math.hypot(event.clientX - current.x, event.clientY - current.y) > SLOP;
        if (!current.writing && !moved) write(event, current);
        gesture.current = null;
        if (current.writing) onLeave();
      },
      onPointerCancel: (event) => {
        if (own(event) === null) return;
        gesture.current = null;
        onTaken();
      },
    },
  };
};
