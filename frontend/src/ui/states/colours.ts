/** Light or dark: what somebody chose in this browser, or what their device says. */
import { remember, remembered } from "./browserStorage";

export type Scheme = "auto" | "light" | "dark";

const KEPT = "scheme";
const dark = matchMedia("(prefers-color-scheme: dark)");

export function chosenScheme(): Scheme {
  const kept = remembered(KEPT);
  return kept === "light" || kept === "dark" ? kept : "auto";
}

export function chooseScheme(scheme: Scheme): void {
  remember(KEPT, scheme);
  draw(scheme);
}

/** Draw the page so, and follow the device and this browser's other windows. */
export function followScheme(): void {
  const again = () => draw(chosenScheme());
  again();
  dark.addEventListener("change", again);
  window.addEventListener("storage", again);
}

function draw(scheme: Scheme) {
  const said = scheme === "auto" ? (dark.matches ? "dark" : "light") : scheme;
  document.documentElement.dataset.colours = said;
}
