import { BarChart } from '@mui/x-charts/BarChart'
import { language } from '../../components/language/language'
import { say } from '../../components/language/say'

const ROW_HEIGHT = 34
const AXIS_HEIGHT = 60
/**
 * The minimum height of an axis: below it the labels are omitted. A line is 18 pixels, a mark 8.
 */
const AXIS_SIZE = 32

interface TallyChartProps {
  readonly rows: readonly { readonly name: string; readonly people: number }[]
}

const IS_REVERSED = language === 'ar'
const SIDE = IS_REVERSED ? 'right' : 'left'

/**
 * Bar chart. The table next to it has the same content for screen readers. The start side is set
 * explicitly, because right-to-left pages would otherwise draw axis names over the bars.
 */
export function TallyChart({ rows }: TallyChartProps) {
  const shared = {
    dataset: rows.map((row) => ({ ...row })),
    series: [{ dataKey: 'people', label: say('overview.people'), color: 'var(--accent)' }],
    hideLegend: true,
    skipAnimation: true,
    disableKeyboardNavigation: true,
  }
  return (
    <div aria-hidden="true" dir="ltr">
      <BarChart
        {...shared}
        layout="horizontal"
        height={rows.length * ROW_HEIGHT + AXIS_HEIGHT}
        yAxis={[{ dataKey: 'name', scaleType: 'band', width: 150, position: SIDE }]}
        xAxis={[{ tickMinStep: 1, reverse: IS_REVERSED, height: AXIS_SIZE }]}
      />
    </div>
  )
}
