import "./ui/layout/tokens.css";
import "./ui/layout/base.css";
import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "./ui/layout/fonts.css";

import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queryClient } from "./api/queries";
import { router } from "./router";
import { followScheme } from "./ui/states/colours";
import { Notes } from "./ui/states/Messages";

const RELOADED = "hashmark.reloaded";

// A page left open over a new release asks for files that are gone: load the page again, but only once.
window.addEventListener("vite:preloadError", (event) => {
  // Without a network a new page could not come either: the one that is here stays, and says so.
  if (!navigator.onLine) return;
  if (sessionStorage.getItem(RELOADED)) return;
  sessionStorage.setItem(RELOADED, "yes");
  event.preventDefault();
  location.reload();
});

followScheme();
const root = document.getElementById("root");

if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Notes />
      </QueryClientProvider>
    </StrictMode>,
  );
}
