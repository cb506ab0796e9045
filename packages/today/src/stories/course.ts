/** Where a level lies in which week: points, with straight lines between them. In the order of the weeks. */
export type Course = readonly (readonly [week: number, level: number])[];

/** Before the first point as at the first, after the last as at the last. `week` may lie within a week: 8.5. */
export function levelAt(course: Course, week: number): number {
  const after = course.findIndex(([at]) => at > week);
  const [from, to] = [course.at(after === -1 ? -1 : Math.max(0, after - 1)), course.at(after)];
  if (from === undefined || to === undefined) throw new Error("a course has at least one point");
  const [[start, low], [end, high]] = [from, to];
  if (week <= start || end === start) return low;
  return week >= end ? high : low + ((high - low) * (week - start)) / (end - start);
}
