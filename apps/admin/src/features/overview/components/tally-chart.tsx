import { BarChart } from '@mui/x-charts/BarChart'
import { language } from '../../../components/language/language'
import { say } from '../../../components/language/say'

const ROW_HEIGHT = 34
const AXIS_HEIGHT = 60
const COLUMNS_HEIGHT = 260
/**
 * The minimum height of an axis: below it the labels are omitted. A line is 18 pixels, a mark 8.
 */
const AXIS_SIZE = 32

interface TallyChartProps {
  readonly rows: readonly { readonly name: string; readonly people: number }[]
  /** Bars from left to right with names above each other, or columns in time order. */
  readonly as: 'rows' | 'columns'
}

const IS_REVERSED = language === 'ar'
const SIDE = IS_REVERSED ? 'right' : 'left'

/**
 * Bar chart. The table next to it has the same content for screen readers. The start side is set
 * explicitly, because right-to-left pages would otherwise draw axis names over the bars.
 */
export function TallyChart({ rows, as }: TallyChartProps) {
  const shared = {
    dataset: rows.map((row) => ({ ...row })),
    series: [{ dataKey: 'people', label: say('overview.people'), color: 'var(--accent)' }],
    hideLegend: true,
    skipAnimation: true,
    disableKeyboardNavigation: true,
  }
  return (
    <div aria-hidden="true" dir="ltr">
      {as === 'rows' ? (
        <BarChart
          {...shared}
          layout="horizontal"
          height={rows.length * ROW_HEIGHT + AXIS_HEIGHT}
          yAxis={[{ dataKey: 'name', scaleType: 'band', width: 150, position: SIDE }]}
          xAxis={[{ tickMinStep: 1, reverse: IS_REVERSED, height: AXIS_SIZE }]}
        />
      ) : (
        <BarChart
          {...shared}
          height={COLUMNS_HEIGHT}
          xAxis={[{ dataKey: 'name', scaleType: 'band', reverse: IS_REVERSED, height: AXIS_SIZE }]}
          yAxis={[{ tickMinStep: 1, position: SIDE }]}
        />
      )}
    </div>
  )
}
