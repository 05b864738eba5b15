import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";
import controls from "./controls.module.css";

const ink: MantineColorsTuple = [
  "#f1f4fc",
  "#e2e8f8",
  "#c4cff0",
  "#aebfff",
  "#8095db",
  "#5e77cb",
  "#3f59b0",
  "#334ca2",
  "#2a4092",
  "#1d2f72",
];

const sized = { defaultProps: { size: "md" } };
const input = {
  ...sized,
  classNames: {
    input: controls.input,
    label: controls.label,
    description: controls.hint,
    error: controls.error,
  },
};

/**
 * Mantine in our ink: one accent, square-ish corners, borders and greys dark enough to be read.
 * Components are named, not imported: a page loads those it uses.
 */
export const theme = createTheme({
  primaryColor: "ink",
  primaryShade: { light: 8, dark: 3 },
  colors: { ink },
  fontFamily: "var(--sans)",
  fontFamilyMonospace: "var(--mono)",
  headings: { fontFamily: "var(--sans)", fontWeight: "620" },
  fontSizes: { xs: "0.875rem", sm: "0.9375rem", md: "1.0625rem", lg: "1.1875rem", xl: "1.375rem" },
  defaultRadius: 4,
  respectReducedMotion: true,
  cursorType: "pointer",
  components: {
    Button: {
      defaultProps: { size: "md", variant: "default", loaderProps: { type: "dots" } },
      classNames: { root: controls.button, label: controls.buttonLabel },
    },
    Input: { classNames: { input: controls.input } },
    TextInput: input,
    PasswordInput: {
      ...sized,
      classNames: { ...input.classNames, innerInput: controls.innerInput },
    },
    Textarea: input,
    NativeSelect: input,
    Checkbox: { ...sized, classNames: { label: controls.choice, input: controls.box } },
    Switch: { ...sized, classNames: { label: controls.choice, track: controls.track } },
  },
});

const shared = {
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-body": "var(--paper)",
  "--mantine-color-dimmed": "var(--ink-2)",
  "--mantine-color-placeholder": "var(--ink-2)",
  "--mantine-color-error": "var(--stop)",
  "--mantine-color-anchor": "var(--accent)",
  "--mantine-color-default": "var(--sheet)",
  "--mantine-color-default-hover": "var(--accent-wash)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-default-border": "var(--line-strong)",
  "--mantine-color-disabled": "var(--line)",
  "--mantine-color-disabled-color": "var(--ink-2)",
  "--mantine-primary-color-contrast": "var(--on-accent)",
};

export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
