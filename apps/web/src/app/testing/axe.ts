import axe from "axe-core";

/** What axe finds in a part of a page; rules that only a whole page can keep are left to the tests of whole pages. */
export async function findings(part: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(part, {
    runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    resultTypes: ["violations"],
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}: ${target.join(" ")}`));
}
