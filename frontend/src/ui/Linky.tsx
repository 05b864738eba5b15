import type { ComponentProps } from "react";
import css from "./Linky.module.css";

/** A button that reads like a link: a small act in the middle of a text. */
export function Linky({ className, ...props }: ComponentProps<"button">) {
  return <button type="button" className={className ? `${css.linky} ${className}` : css.linky} {...props} />;
}
