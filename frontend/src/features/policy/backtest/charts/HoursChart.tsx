import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from "recharts";
import type { RouteChange } from "../../../../api/types";
import { useLabels } from "./useLabels";
import { wayName } from "./WaysChart";

const AXIS = 28;

/** A bar for each change of way: to the right the hours it adds in the middle case, to the left those it saves. */
export default function HoursChart({ routes }: { routes: readonly RouteChange[] }) {
  const { width, row } = useLabels();
  const data = routes.map((route) => ({
    name: wayName(route),
    hours: route.added_hours ?? 0,
    said: signed(route.added_hours ?? 0),
  }));
  return (
    <ResponsiveContainer width="100%" height={data.length * row + AXIS}>
      <BarChart
        layout="vertical"
        data={data}
        margin={{ top: 0, right: 64, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid horizontal={false} stroke="var(--line)" />
        <XAxis type="number" unit=" h" stroke="var(--line-strong)" tickLine={false} />
        <YAxis type="category" dataKey="name" width={width} interval={0} axisLine={false} tickLine={false} />
        <ReferenceLine x={0} stroke="var(--ink)" />
        <Bar dataKey="hours" barSize={18} fill="var(--accent)" isAnimationActive={false}>
          <LabelList dataKey="said" content={(label) => <Said {...label} />} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}

const signed = (hours: number): string =>
  `${hours > 0 ? "+" : "−"}${Math.abs(Math.round(hours * 10) / 10)} h`;

type SaidProps = {
  x?: number | string;
  y?: number | string;
  width?: number | string;
  height?: number | string;
  value?: unknown;
};

/** The hours at the right end of a bar, also of one that runs to the left. */
function Said({ x = 0, y = 0, width = 0, height = 0, value }: SaidProps) {
  return (
    <text
      x={Math.max(Number(x), Number(x) + Number(width)) + 6}
      y={Number(y) + Number(height) / 2}
      dy="0.35em"
    >
      {String(value)}
    </text>
  );
}
