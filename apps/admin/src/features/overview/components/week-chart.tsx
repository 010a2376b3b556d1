import { BarChart } from '@mui/x-charts/BarChart'
import type { ColourName } from '@u4ssc/tokens'
import { language } from '../../../components/language/language'

const HEIGHT = 220
/** The minimum height of an axis: below it the labels are omitted. */
const AXIS_SIZE = 32
/** One for each state, in their order; the table has the numbers. */
const COLORS: readonly ColourName[] = [
  'accent',
  'positive',
  'caution',
  'quoted-lit',
  'ink-soft',
  'negative',
  'ink',
  'rule',
  'accent-wash',
]

const IS_REVERSED = language === 'ar'

interface WeekChartProps {
  readonly labels: readonly string[]
  readonly rows: readonly { readonly name: string; readonly counts: readonly number[] }[]
}

/** Stacked columns, one for each week. The table next to it has the same content. */
export function WeekChart({ labels, rows }: WeekChartProps) {
  return (
    <div aria-hidden="true" dir="ltr">
      <BarChart
        height={HEIGHT}
        skipAnimation
        disableKeyboardNavigation
        series={labels.map((label, index) => ({
          label,
          stack: 'people',
          data: rows.map(({ counts }) => counts[index] ?? 0),
          color: `var(--${COLORS[index % COLORS.length] ?? 'accent'})`,
        }))}
        xAxis={[
          {
            data: rows.map(({ name }) => name),
            scaleType: 'band',
            reverse: IS_REVERSED,
            height: AXIS_SIZE,
          },
        ]}
        yAxis={[{ tickMinStep: 1, position: IS_REVERSED ? 'right' : 'left' }]}
      />
    </div>
  )
}
