import { BarChart } from '@mui/x-charts/BarChart'
import { language } from '../../../components/language'
import { say } from '../../../components/say'

const ROW_HEIGHT = 34
const AXIS_HEIGHT = 60
const COLUMNS_HEIGHT = 260
/** An axis that is lower leaves its words out: a line of them is 18 pixels high, below a mark of 8. */
const AXIS_SIZE = 32

interface TallyPlotProps {
  readonly rows: readonly { readonly name: string; readonly people: number }[]
  /** Names above each other, or in the order of time beside each other. */
  readonly as: 'rows' | 'columns'
}

const IS_REVERSED = language === 'ar'
const SIDE = IS_REVERSED ? 'right' : 'left'

/**
 * A bar for each row. The table beside it says the same to those who do not see it. The plot is
 * told itself where to begin: the direction of a page turns the names of an axis into its bars.
 */
export function TallyPlot({ rows, as }: TallyPlotProps) {
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
