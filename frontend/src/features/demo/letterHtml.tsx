import { createElement, Fragment, type ReactNode } from "react";
import css from "./Mailbox.module.css";

/** What of a letter's HTML is drawn; everything else is left out, and only its words stay. */
const DRAWN = new Set([
  "a",
  "b",
  "blockquote",
  "br",
  "em",
  "h1",
  "h2",
  "h3",
  "li",
  "ol",
  "p",
  "strong",
  "table",
  "tbody",
  "td",
  "th",
  "tr",
  "ul",
]);
const UNREAD = new Set(["head", "script", "style", "template", "title"]);

/** A letter's HTML as a mail program shows it: elements made anew from a short list, so nothing in it can run or load anything. */
export function letterHtml(html: string): ReactNode {
  // Styles of its own are for mail programs; parsing them would already violate the pages' own policy.
  const bare = html.replace(/ style="[^"]*"/g, "");
  return drawn(new DOMParser().parseFromString(bare, "text/html").body);
}

function drawn(parent: Node): ReactNode[] {
  return [...parent.childNodes].map((node, at) => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent;
    if (!(node instanceof Element)) return null;
    const name = node.tagName.toLowerCase();
    if (UNREAD.has(name)) return null;
    if (!DRAWN.has(name)) return <Fragment key={at}>{drawn(node)}</Fragment>;
    return createElement(
      headed(name),
      { key: at, ...kept(name, node) },
      ...(name === "br" ? [] : drawn(node)),
    );
  });
}

/** The page has its own heading, so those of a letter stand below it. */
const headed = (name: string): string => (/^h[123]$/.test(name) ? "h2" : name);

function kept(name: string, node: Element): Record<string, string> {
  if (name === "blockquote") return { className: css.quote ?? "" };
  const to = name === "a" ? (node.getAttribute("href") ?? "") : "";
  return /^https?:\/\//.test(to) ? { href: to, rel: "noreferrer" } : {};
}

/** Plain text whose addresses can be followed. */
export function linkedText(text: string): ReactNode {
  return text.split(/(https?:\/\/[^\s<>]+)/).map((part, at) =>
    at % 2 ? (
      <a key={at} href={part} rel="noreferrer">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
