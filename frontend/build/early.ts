/**
 * The script at the top of the page that loses no time: it asks for what the page will read, in one request, and for the page's
 * own files, while the program itself is still on its way. It is a file of its own, because the pages run no script that stands in
 * them. While developing there is none, and everything is asked for when it is needed.
 */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, Rollup } from "vite";
import { FIRST_PAGES } from "./firstReads";

type FirstFiles = {
  at: string;
  reads: string[];
  newest?: string | undefined;
  scripts: string[];
  styles: string[];
};
type Held = { media?: { digest: string }[] };
type Part = { body?: { content?: Held } };

/** Runs in the browser, so it is plain and needs nothing. */
function early(pages: FirstFiles[]) {
  const { nonce } = document.currentScript as HTMLScriptElement;
  const ask = (rel: string, href: string, as: string) => {
    const link = Object.assign(document.createElement("link"), { rel, href, as });
    if (as !== "image") link.crossOrigin = "";
    if (nonce) link.nonce = nonce;
    document.head.append(link);
    return new Promise((done) => {
      link.onload = link.onerror = done;
    });
  };
  const path = location.pathname;
  const page = pages.find(({ at }) => new RegExp(at).test(path));
  if (!page) return;
  const found = new RegExp(page.at).exec(path) ?? [];
  const of = ["/session", "/notices/unread", ...page.reads.map((read) => read.replace("$1", found[1] ?? ""))];
  if (page.newest && !location.search) of.push(page.newest);
  const answers: Promise<Part[]> = fetch(`/api/v1/together?of=${encodeURIComponent(of.join(","))}`, {
    credentials: "same-origin",
  }).then((response) => (response.ok ? response.json() : []));
  (window as { hashmarkEarly?: Promise<Part[]> }).hashmarkEarly = answers;
  for (const script of page.scripts) ask("modulepreload", script, "script");
  const styles = page.styles.map((style) => ask("preload", style, "style"));
  // The cut typefaces, told by the letters they have; asked for as what the styles name, so that each comes once.
  const letters = () => {
    for (const face of document.fonts)
      if (face.unicodeRange.startsWith("U+20-7E")) face.load().catch(() => {});
  };
  // By then the scripts are nearly through: the typefaces travel while the processor works at them.
  Promise.all(styles).then(letters);
  const pictures = (parts: Part[]) => {
    const shown = new Set(parts.flatMap(({ body }) => body?.content?.media?.map((one) => one.digest) ?? []));
    for (const digest of [...shown].slice(0, 4)) ask("preload", `/api/v1/media/${digest}`, "image");
  };
  answers.then(pictures).catch(() => {});
  // What a browser does long for the first time is done while the network is waited for: dates in words, and a look into its storage.
  new Intl.DateTimeFormat("en-GB", { weekday: "short", month: "short", minute: "2-digit" }).format();
  try {
    void (localStorage.length + sessionStorage.length);
  } catch {
    // Storage is forbidden here; the program knows.
  }
}

export function earlyReads(): Plugin {
  let name = "";
  let source = "";
  return {
    name: "hashmark-early-reads",
    transformIndexHtml: {
      order: "post",
      handler(_, { bundle }) {
        if (!bundle) return [];
        const pages = FIRST_PAGES.map(({ page, ...first }) => ({ ...first, ...filesOf(page, bundle) }));
        source = `(${early.toString()})(${JSON.stringify(pages)})`;
        name = `assets/early-${createHash("sha256").update(source).digest("hex").slice(0, 8)}.js`;
        const attrs = { src: `/${name}`, nonce: "__CSP_NONCE__" };
        return [{ tag: "script", attrs, injectTo: "head-prepend" }];
      },
    },
    writeBundle({ dir = "dist" }) {
      writeFileSync(join(dir, name), source);
    },
  };
}

/** The files of one page that index.html does not name itself. */
function filesOf(page: string, bundle: Rollup.OutputBundle) {
  const chunks = Object.values(bundle).filter((one) => one.type === "chunk");
  const entry = chunks.find((one) => one.isEntry);
  const own = chunks.find((one) => one.moduleIds.some((id) => id.endsWith(`/${page}`)));
  if (!own || !entry) throw new Error(`No file of the build holds ${page}.`);
  const named = (chunk: Rollup.OutputChunk) => reach(chunk, chunks);
  const first = new Set(named(entry));
  const more = named(own).filter((one) => !first.has(one));
  return {
    scripts: more.map((one) => `/${one.fileName}`),
    styles: more.flatMap((one) => [...(one.viteMetadata?.importedCss ?? [])]).map((name) => `/${name}`),
  };
}

function reach(chunk: Rollup.OutputChunk, chunks: Rollup.OutputChunk[]): Rollup.OutputChunk[] {
  const found = new Set([chunk]);
  for (const one of found) {
    for (const name of one.imports) {
      const next = chunks.find((each) => each.fileName === name);
      if (next) found.add(next);
    }
  }
  return [...found];
}
