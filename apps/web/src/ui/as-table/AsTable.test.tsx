import "../styles/all.css";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { AsTable } from "./AsTable.tsx";

test("the table opens and closes by one button that says which it does", async () => {
  await render(
    <AsTable words={{ open: "Read as a table", close: "Close the table" }}>
      <table>
        <caption>Close</caption>
        <tbody>
          <tr>
            <th scope="row">5 Oct</th>
            <td>62</td>
          </tr>
        </tbody>
      </table>
    </AsTable>,
  );
  const table = page.getByRole("table", { name: "Close" });
  await expect.element(page.getByRole("button", { name: "Read as a table" })).toHaveAttribute("aria-expanded", "false");
  await expect.element(table).not.toBeInTheDocument();
  await page.getByRole("button", { name: "Read as a table" }).click();
  await expect.element(table).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Close the table" })).toHaveAttribute("aria-expanded", "true");
  await page.getByRole("button", { name: "Close the table" }).click();
  await expect.element(table).not.toBeInTheDocument();
});
