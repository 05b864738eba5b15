import "./ui/layout/tokens.css";
import "./ui/layout/base.css";
import "@mantine/core/styles/baseline.layer.css";
import "@mantine/core/styles/default-css-variables.layer.css";
import "@mantine/core/styles/global.layer.css";
import "@mantine/core/styles/UnstyledButton.layer.css";
import "@mantine/core/styles/Button.layer.css";
import "@mantine/core/styles/Loader.layer.css";
import "@mantine/core/styles/Input.layer.css";
import "@mantine/core/styles/InlineInput.layer.css";
import "@mantine/core/styles/PasswordInput.layer.css";
import "@mantine/core/styles/Checkbox.layer.css";
import "@mantine/core/styles/Radio.layer.css";
import "@mantine/core/styles/Switch.layer.css";
import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "./ui/layout/fonts.css";

import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queryClient } from "./api/queries";
import { nonce } from "./nonce";
import { router } from "./router";
import { cssVariables, theme } from "./ui/layout/theme";
import { Notes } from "./ui/states/Messages";

const RELOADED = "hashmark.reloaded";

// A page left open over a new release asks for files that are gone: load the page again, but only once.
window.addEventListener("vite:preloadError", (event) => {
  if (sessionStorage.getItem(RELOADED)) return;
  sessionStorage.setItem(RELOADED, "yes");
  event.preventDefault();
  location.reload();
});

const scheme = localStorageColorSchemeManager({ key: "hashmark.scheme" });
const root = document.getElementById("root");

if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          colorSchemeManager={scheme}
          defaultColorScheme="auto"
          getStyleNonce={() => nonce}
          withStaticClasses={false}
        >
          <RouterProvider router={router} />
          <Notes />
        </MantineProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
