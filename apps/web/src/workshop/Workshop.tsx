import { type ReactNode, useState } from "react";
import { BalanceIcon, GrowIcon, PlanIcon, TalkIcon, TodayIcon } from "../ui/icons/icons.tsx";
import { Aside } from "../ui/margin/Aside.tsx";
import { AsidePart } from "../ui/margin/AsidePart.tsx";
import { Opening } from "../ui/opening/Opening.tsx";
import { HelpLink } from "../ui/page-frame/HelpLink.tsx";
import type { Navigation } from "../ui/page-frame/NavigationBar.tsx";
import { PageFrame } from "../ui/page-frame/PageFrame.tsx";
import { QuickExitLink } from "../ui/page-frame/QuickExitLink.tsx";
import { VoiceMark } from "../ui/voice-mark/VoiceMark.tsx";
import { ButtonsBench } from "./ButtonsBench.tsx";
import { FieldsBench } from "./FieldsBench.tsx";
import { FirstRunBench } from "./FirstRunBench.tsx";
import { LayersBench } from "./LayersBench.tsx";
import { PagesBench } from "./PagesBench.tsx";
import { PicturesBench } from "./PicturesBench.tsx";
import { RtlBench } from "./RtlBench.tsx";
import { SlidersBench } from "./SlidersBench.tsx";
import { StatesBench } from "./StatesBench.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import { WORDS } from "./words.ts";

const PLACES = [
  { id: "today", label: "Today", href: "#today", icon: <TodayIcon /> },
  { id: "balance", label: "Balance", href: "#balance", icon: <BalanceIcon /> },
  { id: "talk", label: "Talk", href: "#talk", icon: <TalkIcon /> },
  { id: "plan", label: "Plan", href: "#plan", icon: <PlanIcon /> },
  { id: "grow", label: "Grow", href: "#grow", icon: <GrowIcon /> },
] as const;

const exit = <QuickExitLink href="about:blank" label={WORDS.exit} onExit={() => location.replace("about:blank")} />;

/** Every component in every state, on the page they were made for. `#first-run` shows the frame without a rail. */
export function Workshop(): ReactNode {
  const [place, setPlace] = useState("today");
  const help = <HelpLink href="#help" label={WORDS.help} onFollow={() => setPlace("help")} />;
  if (location.hash === "#first-run") return <FirstRunBench help={help} exit={exit} />;

  const navigation: Navigation = {
    label: WORDS.places,
    name: WORDS.name,
    home: "#today",
    places: PLACES,
    us: { label: WORDS.us, shortLabel: WORDS.usShort, href: "#us" },
    onFollow: (href) => setPlace(href.slice(1)),
  };
  const title = PLACES.find(({ id }) => id === place)?.label ?? (place === "us" ? WORDS.usShort : WORDS.help);
  return (
    <PageFrame
      skipLabel={WORDS.skip}
      title={title}
      current={place}
      navigation={navigation}
      help={help}
      exit={exit}
      folio="14 May"
    >
      <Opening kicker="Week five of eight" title="Tuesday," quiet="14 May" lead={WORDS.long.slice(0, 66)} />
      <SlidersBench />
      <ButtonsBench />
      <FieldsBench />
      <StatesBench />
      <PagesBench />
      <PicturesBench />
      <LayersBench exit={exit} />
      <RtlBench />
      <Aside label="The day and the season">
        <AsidePart title={WORDS.theme}>
          <ThemeSwitch />
        </AsidePart>
        <AsidePart title="The day">
          <ul>
            <li>
              <VoiceMark voice="a" />
              Writing, door closed
            </li>
            <li>
              <VoiceMark voice="we" />
              Supper, phones in the hall
            </li>
            <li>
              <VoiceMark voice="b" />
              Marcus: evening light, the harbour
            </li>
          </ul>
        </AsidePart>
        <AsidePart title="One small step">
          <p>Ask to see one photograph from tonight. Not the best one: the one Marcus would keep.</p>
        </AsidePart>
      </Aside>
    </PageFrame>
  );
}
