import { BarChart } from '@mui/x-charts/BarChart'
import { say } from '../../../components/say'

const ROW_HEIGHT = 34
const AXIS_HEIGHT = 60

interface TallyPlotProps {
  readonly rows: readonly { readonly name: string; readonly people: number }[]
}

/** A bar for each row. The table beside it says the same to those who do not see it. */
export function TallyPlot({ rows }: TallyPlotProps) {
  return (
    <div aria-hidden="true">
      <BarChart
        layout="horizontal"
        height={rows.length * ROW_HEIGHT + AXIS_HEIGHT}
        dataset={rows.map((row) => ({ ...row }))}
        yAxis={[{ dataKey: 'name', scaleType: 'band', width: 150 }]}
        xAxis={[{ tickMinStep: 1 }]}
        series={[{ dataKey: 'people', label: say('overview.people'), color: 'var(--accent)' }]}
        hideLegend
        skipAnimation
        disableKeyboardNavigation
      />
    </div>
  )
}
