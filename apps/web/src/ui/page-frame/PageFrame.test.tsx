import "../styles/all.css";
import type { ReactNode } from "react";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Aside } from "../margin/Aside.tsx";
import { HelpLink } from "./HelpLink.tsx";
import { PageFrame } from "./PageFrame.tsx";
import { QuickExitLink } from "./QuickExitLink.tsx";

interface BenchProps {
  readonly onFollow?: (href: string) => void;
  readonly onExit?: () => void;
  readonly above?: ReactNode;
  readonly children?: ReactNode;
}

function Bench({ onFollow = () => {}, onExit = () => {}, above, children }: BenchProps): ReactNode {
  const places = [
    { id: "today", label: "Today", href: "/today", icon: null },
    { id: "talk", label: "Talk", href: "/talk", icon: null },
  ];
  return (
    <PageFrame
      skipLabel="Skip"
      title="Talk"
      current="talk"
      navigation={{ label: "Places", name: "Counterpoint", home: "/", places, us: null, onFollow }}
      help={<HelpLink href="/help" label="Help" onFollow={onFollow} />}
      exit={<QuickExitLink href="about:blank" label="Quick exit" onExit={onExit} />}
      above={above}
    >
      <h1>Say it well</h1>
      {children}
    </PageFrame>
  );
}

const link = (name: string) => page.getByRole("link", { name, exact: true });

test("the current place is marked, and a press is handed to the app", async () => {
  const onFollow = vi.fn();
  await render(<Bench onFollow={onFollow} />);
  await expect.element(link("Talk")).toHaveAttribute("aria-current", "page");
  await expect.element(link("Today")).not.toHaveAttribute("aria-current");
  await link("Today").click();
  await link("Help").click();
  expect(onFollow.mock.calls).toEqual([["/today"], ["/help"]]);
});

test("quick exit answers whatever key is held", async () => {
  const onExit = vi.fn();
  await render(<Bench onExit={onExit} />);
  await link("Quick exit").click();
  await link("Quick exit").click({ modifiers: ["Control"] });
  await link("Quick exit").click({ modifiers: ["Shift"] });
  expect(onExit).toHaveBeenCalledTimes(3);
});

test("the skip link comes first and leads into the page without a trace in the address", async () => {
  await render(<Bench />);
  const address = location.href;
  await userEvent.tab();
  await expect.element(link("Skip")).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("main")).toHaveFocus();
  expect(location.href).toBe(address);
});

test("what is said before a page stands right above it on a desk, and its margin begins below it", async () => {
  await page.viewport(1280, 800);
  const said = <p>Nothing here is kept.</p>;
  await render(
    <Bench above={said}>
      <Aside label="Beside">
        <p>One small step, told at some length, so that the margin is higher than the page beside it.</p>
        <p>And another one.</p>
      </Aside>
    </Bench>,
  );
  const box = (element: Element): DOMRect => element.getBoundingClientRect();
  const [above, heading, margin] = [
    box(page.getByText("Nothing here is kept.").element()),
    box(page.getByRole("heading").element()),
    box(page.getByRole("complementary", { name: "Beside" }).element()),
  ];
  const head = box(page.getByRole("banner").element());
  expect(above.top - head.bottom).toBeLessThan(50);
  for (const below of [heading, margin]) {
    expect(below.top).toBeGreaterThan(above.bottom);
    expect(below.top - above.bottom).toBeLessThan(80);
  }
});

test("nothing to say before a page takes no room", async () => {
  const { container } = await render(<Bench above={null} />);
  const above = container.querySelector("main")?.previousElementSibling ?? container;
  expect(getComputedStyle(above).display).toBe("none");
});
