import { type ReactNode, useState } from "react";
import { RadioChips } from "../ui/chips/RadioChips.tsx";
import { WORDS } from "./words.ts";

const THEMES = [
  { id: "light", label: WORDS.light },
  { id: "dark", label: WORDS.dark },
  { id: "device", label: WORDS.device },
] as const;

type Theme = (typeof THEMES)[number]["id"];

const apply = (theme: Theme): void => {
  if (theme === "device") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
};

export function ThemeSwitch(): ReactNode {
  const [theme, setTheme] = useState<Theme>("device");
  return (
    <RadioChips
      label={WORDS.theme}
      labelHidden
      options={THEMES}
      chosen={theme}
      onChange={(next) => {
        setTheme(next);
        apply(next);
      }}
    />
  );
}
