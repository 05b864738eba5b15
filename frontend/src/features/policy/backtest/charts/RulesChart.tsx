import { useId } from "react";
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from "recharts";
import type { BacktestRule } from "../../../../api/types";
import { undecided } from "../phrasing";
import { KINDS, Legend, Patterns } from "./Patterns";
import { useLabels } from "./useLabels";

const AXIS = 28;

/** A bar for each rule: what it pointed at, split by what people had decided; below it, in full, what it stopped. */
export default function RulesChart({ rules }: { rules: readonly BacktestRule[] }) {
  const id = useId().replace(/\W/g, "");
  const { width, row } = useLabels();
  const data = rules.map((rule) => ({
    name: rule.title,
    approved: rule.approved,
    rejected: rule.rejected,
    otherwise: undecided(rule),
    stopped: rule.blocked,
  }));
  const stops = rules.some((rule) => rule.blocked > 0);
  const fill = (pattern: string) => ({
    fill: `url(#${id}-${pattern})`,
    stroke: "var(--line-strong)",
    strokeWidth: 1,
  });
  return (
    <>
      <Legend
        id={id}
        shown={[...Object.entries(KINDS), ...(stops ? [["stopped", "Stopped by the rule"] as const] : [])]}
      />
      <ResponsiveContainer width="100%" height={data.length * row + AXIS}>
        <BarChart
          layout="vertical"
          data={data}
          margin={{ top: 0, right: 16, bottom: 0, left: 0 }}
          barCategoryGap="24%"
          barGap={2}
          accessibilityLayer={false}
        >
          <Patterns id={id} />
          <CartesianGrid horizontal={false} stroke="var(--line)" />
          <XAxis type="number" allowDecimals={false} stroke="var(--line-strong)" tickLine={false} />
          <YAxis
            type="category"
            dataKey="name"
            width={width}
            interval={0}
            axisLine={false}
            tickLine={false}
          />
          <Bar dataKey="approved" stackId="said" isAnimationActive={false} {...fill("approved")} />
          <Bar dataKey="rejected" stackId="said" isAnimationActive={false} {...fill("rejected")} />
          <Bar dataKey="otherwise" stackId="said" isAnimationActive={false} {...fill("otherwise")} />
          {stops && <Bar dataKey="stopped" barSize={6} isAnimationActive={false} {...fill("stopped")} />}
        </BarChart>
      </ResponsiveContainer>
    </>
  );
}
