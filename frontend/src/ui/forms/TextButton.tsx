import type { ComponentProps } from "react";
import css from "./TextButton.module.css";

/** A button that reads like a link: a small act in the middle of a text. */
export function TextButton({ className, ...props }: ComponentProps<"button">) {
  return <button type="button" className={className ? `${css.link} ${className}` : css.link} {...props} />;
}
