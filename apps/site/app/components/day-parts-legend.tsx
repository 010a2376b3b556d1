import type { DayPart } from '@u4ssc/domain/timezones'
import type { ReactNode } from 'react'
import { useI18n } from '../i18n/use-i18n'
import { PART_COLOURS, partInWords } from '../times/day-strip'

/** The parts of the day in the order of the legend. */
const PARTS = ['working-day', 'early-or-late', 'night'] as const

interface LegendProps {
  /** Points of an hour in a part, where a page has a score. */
  readonly pointsOf?: (part: DayPart['part']) => number
  readonly children?: ReactNode
}

/** The colours of the parts of the day. */
export function DayPartsLegend({ pointsOf, children }: LegendProps) {
  const i18n = useI18n()
  return (
    <ul className="legend">
      {PARTS.map((part) => (
        <li key={part}>
          <span className={`swatch part-${PART_COLOURS[part]}`} /> {partInWords(i18n, part)}
          {pointsOf && ` (${i18n.t('planner.points', { points: pointsOf(part) })})`}
        </li>
      ))}
      {children}
    </ul>
  )
}
