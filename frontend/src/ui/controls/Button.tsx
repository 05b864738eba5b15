import type { ComponentProps, ReactNode } from "react";
import css from "./Button.module.css";

/** What makes something look like a button; `data-variant` and the like are read by the style sheet. */
type Drawn = { className: string; children: ReactNode; "data-variant": string; "data-size": string };

type Props = Omit<ComponentProps<"button">, "type"> & {
  type?: "button" | "submit";
  /** The likely act is filled. */
  variant?: "default" | "filled" | undefined;
  size?: "compact-sm" | "sm" | "md" | "lg" | undefined;
  fullWidth?: boolean | undefined;
  /** What it was pressed for is under way: it says so and cannot be pressed again. */
  loading?: boolean | undefined;
  /** A link that looks like a button: given these properties, it returns the link. */
  renderRoot?: (drawn: Drawn) => ReactNode;
};

export function Button({
  type = "button",
  variant = "default",
  size = "md",
  fullWidth,
  loading = false,
  disabled = false,
  renderRoot,
  className,
  children,
  ...rest
}: Props) {
  const drawn: Drawn = {
    className: className ? `${css.button} ${className}` : (css.button ?? ""),
    children,
    "data-variant": variant,
    "data-size": size,
  };
  if (renderRoot) return renderRoot(drawn);
  return (
    <button
      {...rest}
      {...drawn}
      type={type}
      disabled={disabled || loading}
      data-wide={fullWidth || undefined}
      data-loading={loading || undefined}
    />
  );
}
