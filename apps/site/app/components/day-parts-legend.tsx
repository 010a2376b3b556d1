import type { ReactNode } from 'react'
import { useI18n } from '../i18n/use-i18n'
import { PART_COLOURS } from '../times/day-strip'
import { partInWords } from '../times/part-in-words'

/** The parts of the day in the order of the legend. */
const PARTS = ['working-day', 'early-or-late', 'night'] as const

/** The colours of the parts of the day. */
export function DayPartsLegend({ children }: { children?: ReactNode }) {
  const i18n = useI18n()
  return (
    <ul className="legend">
      {PARTS.map((part) => (
        <li key={part}>
          <span className={`swatch part-${PART_COLOURS[part]}`} /> {partInWords(i18n, part)}
        </li>
      ))}
      {children}
    </ul>
  )
}
