import { Bar, BarChart, CartesianGrid, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";
import type { RouteChange } from "../../../../api/types";
import { useLabels } from "./useLabels";

const AXIS = 28;

/** A bar for each change of way: how many proposals would have taken it. */
export default function WaysChart({ routes }: { routes: readonly RouteChange[] }) {
  const { width, row } = useLabels();
  const data = routes.map((route) => ({ name: wayName(route), count: route.count }));
  return (
    <ResponsiveContainer width="100%" height={data.length * row + AXIS}>
      <BarChart
        layout="vertical"
        data={data}
        margin={{ top: 0, right: 44, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid horizontal={false} stroke="var(--line)" />
        <XAxis type="number" allowDecimals={false} stroke="var(--line-strong)" tickLine={false} />
        <YAxis type="category" dataKey="name" width={width} interval={0} axisLine={false} tickLine={false} />
        <Bar dataKey="count" barSize={18} fill="var(--accent)" isAnimationActive={false}>
          <LabelList dataKey="count" position="right" />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}

export const wayName = ({ before_title, after_title }: RouteChange): string =>
  `${before_title} → ${after_title}`;
