/**
 * What went wrong, in words. The server answers with RFC 9457 problems that already carry a title, a detail and a
 * fix; a dropped network and an unreadable answer are given the same shape here, so a page has one thing to show.
 */
import type { Finding } from "./types";

export type FieldError = { pointer: string; message: string; line?: number; fix?: string };

export type ProblemShape = {
  slug: string;
  title: string;
  status: number;
  detail: string;
  fix: string;
  instance: string;
  findings: Finding[];
  errors: FieldError[];
  extra: Record<string, unknown>;
};

export class Problem extends Error implements ProblemShape {
  readonly slug: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly fix: string;
  readonly instance: string;
  readonly findings: Finding[];
  readonly errors: FieldError[];
  readonly extra: Record<string, unknown>;

  constructor(shape: ProblemShape) {
    super(shape.detail || shape.title);
    this.name = "Problem";
    this.slug = shape.slug;
    this.title = shape.title;
    this.status = shape.status;
    this.detail = shape.detail;
    this.fix = shape.fix;
    this.instance = shape.instance;
    this.findings = shape.findings;
    this.errors = shape.errors;
    this.extra = shape.extra;
  }

  /** True when nothing reached the server, or nothing came back. */
  get offline(): boolean {
    return this.slug === "offline";
  }

  /** True when sending the same thing again later may work: the server refused nothing about its content. */
  get passing(): boolean {
    return (
      this.offline ||
      ["other-organization", "request-in-progress"].includes(this.slug) ||
      this.status >= 500 ||
      [401, 408, 425, 429].includes(this.status)
    );
  }
}

const NOTHING = { findings: [], errors: [], extra: {}, instance: "" };

export const OFFLINE: ProblemShape = {
  ...NOTHING,
  slug: "offline",
  title: "The network is out of reach",
  status: 0,
  detail: "Your device could not reach Hashmark.",
  fix: "Check the connection. What you wrote is kept, and you can try again.",
};

const BY_STATUS: Record<number, [title: string, fix: string]> = {
  401: ["You are signed out", "Sign in again to go on."],
  403: ["You may not do this", "Ask an administrator which role allows it."],
  404: ["This was not found", "Go back to your desk and open it from there."],
  409: ["This cannot be done now", "Load the page again to see how things stand."],
  412: ["This changed while you read", "Look at what changed, then decide again."],
  413: ["This is too large", "Make it smaller and try again."],
  429: ["Too many tries", "Wait a minute, then try again."],
};

/** Return the slug of a problem's `type`, such as `stale-decision` for `/problems/stale-decision`. */
export function slugOf(type: unknown): string {
  if (typeof type !== "string") return "";
  return type.split("/").filter(Boolean).at(-1) ?? "";
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** Read a problem body; a body that is none becomes a sentence chosen by `status`. Never throws. */
export function problemFrom(status: number, body: unknown): Problem {
  const [title, fix] = BY_STATUS[status] ?? [
    "Something went wrong on our side",
    "Try again in a moment. If it keeps happening, tell your administrator.",
  ];
  if (typeof body !== "object" || body === null) {
    return new Problem({ ...NOTHING, slug: String(status), title, status, detail: "", fix });
  }
  const {
    type,
    title: named,
    detail,
    fix: remedy,
    instance,
    findings,
    errors,
    status: _,
    ...extra
  } = body as Record<string, unknown>;
  return new Problem({
    slug: slugOf(type) || String(status),
    title: text(named) || title,
    status,
    detail: text(detail),
    fix: text(remedy) || (text(named) ? "" : fix),
    instance: text(instance),
    findings: Array.isArray(findings) ? (findings as Finding[]) : [],
    errors: Array.isArray(errors) ? (errors as FieldError[]) : [],
    extra,
  });
}

/** Return `error` as a problem, whatever was thrown. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  // A part of the program that could not come is no fault of the page while there is no network.
  if (typeof navigator !== "undefined" && navigator.onLine === false) return new Problem(OFFLINE);
  return new Problem({
    ...NOTHING,
    slug: "page-error",
    title: "This page stumbled",
    status: 0,
    detail: error instanceof Error ? error.message : "",
    fix: "Load the page again. If it keeps happening, tell your administrator.",
  });
}
