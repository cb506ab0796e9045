import type { ReactNode } from "react";
import { followWith } from "../follow.ts";
import { Mark, UsIcon } from "../icons/icons.tsx";
import styles from "./NavigationBar.module.css";

export interface Place {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly icon: ReactNode;
}

export interface Navigation {
  readonly label: string;
  /** The product's name beside its mark, and where it leads. */
  readonly name: string;
  readonly home: string;
  readonly places: readonly Place[];
  /** The names at the foot of the rail; on a phone the brace in the running head, named by `shortLabel`. */
  readonly us: { readonly label: string; readonly shortLabel: string; readonly href: string } | null;
  readonly onFollow?: (href: string) => void;
}

export interface NavigationBarProps {
  readonly navigation: Navigation;
  readonly current: string | null;
}

/** The places: a bar at the foot of a phone, the rail of a desk. Every place always has its word. */
export function NavigationBar({ navigation, current }: NavigationBarProps): ReactNode {
  const { label, name, home, places, us, onFollow } = navigation;
  const currentIf = (id: string): "page" | undefined => (id === current ? "page" : undefined);
  return (
    <nav className={styles["bar"]} aria-label={label}>
      <a className={styles["mark"]} href={home} onClick={followWith(home, onFollow)}>
        <Mark />
        {name}
      </a>
      <ul>
        {places.map((place) => (
          <li key={place.id}>
            <a href={place.href} aria-current={currentIf(place.id)} onClick={followWith(place.href, onFollow)}>
              {place.icon}
              {place.label}
            </a>
          </li>
        ))}
      </ul>
      {us !== null && (
        <a
          className={styles["us"]}
          href={us.href}
          aria-current={currentIf("us")}
          onClick={followWith(us.href, onFollow)}
        >
          <UsIcon />
          {us.label}
        </a>
      )}
    </nav>
  );
}
