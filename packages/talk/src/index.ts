export { finishAt, isOver, pause, readyTurn, remaining, start, TEN_MINUTES, type Turn } from "./turn.ts";
