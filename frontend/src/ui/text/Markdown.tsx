import { createElement, Fragment } from "react";
import { type Block, type Inline, markdown } from "./markdown";

function Run({ run }: { run: Inline }) {
  switch (run.type) {
    case "text":
      return <>{run.text}</>;
    case "code":
      return <code>{run.text}</code>;
    case "link":
      return (
        <a href={run.href} rel="noreferrer">
          <Runs runs={run.children} />
        </a>
      );
    default:
      return createElement(run.type, null, <Runs runs={run.children} />);
  }
}

function Runs({ runs }: { runs: readonly Inline[] }) {
  return runs.map((run, index) => <Run key={`${index}${run.type}`} run={run} />);
}

function One({ block, level }: { block: Block; level: number }) {
  switch (block.type) {
    case "heading":
      return createElement(`h${Math.min(6, level + block.level - 1)}`, null, <Runs runs={block.children} />);
    case "paragraph":
      return (
        <p>
          <Runs runs={block.children} />
        </p>
      );
    case "list":
      return createElement(
        block.ordered ? "ol" : "ul",
        null,
        block.items.map((item, index) => (
          <li key={index}>
            <Runs runs={item} />
          </li>
        )),
      );
    case "quote":
      return (
        <blockquote>
          <Blocks blocks={block.blocks} level={level} />
        </blockquote>
      );
    case "code":
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
  }
}

function Blocks({ blocks, level }: { blocks: readonly Block[]; level: number }) {
  return blocks.map((block, index) => (
    <Fragment key={index}>
      <One block={block} level={level} />
    </Fragment>
  ));
}

/** Policy text as elements. `level` is the heading level the text stands under. */
export function Markdown({ source, level = 3 }: { source: string; level?: number }) {
  return <Blocks blocks={markdown(source)} level={level} />;
}
