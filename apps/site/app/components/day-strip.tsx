import { HOUR_MARKS, PART_COLOURS, STRIP_PARTS } from '../times/day-strip'
import type { StripBar } from '../times/day-strip'
import { useI18n } from '../i18n/use-i18n'

interface DayStripProps {
  readonly bars: readonly StripBar[]
}

/**
 * Strip of a day with the meeting on it, in the colours of `DayPartsLegend`; hidden from screen
 * readers, since the times are next to it as text.
 */
export function DayStrip({ bars }: DayStripProps) {
  return (
    <svg className="strip" aria-hidden="true" focusable="false">
      {STRIP_PARTS.map(({ part, from, width }) => (
        <rect
          key={from}
          className={`part-${PART_COLOURS[part]}`}
          x={`${from}%`}
          width={`${width}%`}
          height="100%"
        />
      ))}
      {bars.map(({ from, width, nextDay }) => (
        <rect
          key={from}
          className={nextDay ? 'sitting next-day' : 'sitting'}
          x={`${from}%`}
          width={`${width}%`}
          height="100%"
          rx="2"
        />
      ))}
      <rect className="frame" width="100%" height="100%" />
    </svg>
  )
}

/** Hours below the strip; the axis follows the reading direction. */
export function HourScale() {
  const { dir } = useI18n()
  const marks = HOUR_MARKS.map(({ hour, at }) => ({ hour, at: dir === 'rtl' ? 100 - at : at }))
  return (
    <svg className="scale" aria-hidden="true" focusable="false">
      {marks.map(({ hour, at }) => (
        <text key={hour} x={`${at}%`} y="0.9em" textAnchor={anchorOf(at)}>
          {hour}
        </text>
      ))}
    </svg>
  )
}

function anchorOf(at: number): 'start' | 'middle' | 'end' {
  if (at === 0) return 'start'
  return at === 100 ? 'end' : 'middle'
}
