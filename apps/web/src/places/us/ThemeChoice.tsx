import { type ReactNode, useState } from "react";
import { useWords } from "../../app/words.ts";
import { keepTheme, readTheme, type Theme } from "../../platform/theme.ts";
import { RadioChips } from "../../ui/chips/RadioChips.tsx";

export function ThemeChoice(): ReactNode {
  const { look } = useWords().us;
  const [theme, setTheme] = useState<Theme>(() => readTheme());
  return (
    <RadioChips<Theme>
      label={look.label}
      options={[
        { id: "system", label: look.system },
        { id: "light", label: look.light },
        { id: "dark", label: look.dark },
      ]}
      chosen={theme}
      onChange={(next) => {
        keepTheme(next);
        setTheme(next);
      }}
    />
  );
}
