import { Component, type ReactNode } from "react";
import { Crashed } from "./notices/Crashed.tsx";

interface Props {
  readonly children: ReactNode;
}

/** React catches a crash of the page only in a class. Nothing is reported anywhere: the error stays in the console. */
export class CrashGuard extends Component<Props, { readonly crashed: boolean }> {
  override state: { readonly crashed: boolean } = { crashed: false };

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    return this.state.crashed ? <Crashed /> : this.props.children;
  }
}
