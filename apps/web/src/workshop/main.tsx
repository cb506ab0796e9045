import "../ui/styles/all.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Workshop } from "./Workshop.tsx";

const root = document.getElementById("workshop");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Workshop />
    </StrictMode>,
  );
}
