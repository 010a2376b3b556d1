import type { ReactNode } from 'react'
import { useI18n } from '../i18n/use-i18n'

const PARTS = ['day', 'edge', 'late', 'night'] as const

/** The colours of the parts of the day. */
export function DayPartsLegend({ children }: { children?: ReactNode }) {
  const i18n = useI18n()
  return (
    <ul className="legend">
      {PARTS.map((part) => (
        <li key={part}>
          <span className={`swatch part-${part}`} /> {i18n.t(`planner.part-${part}`)}
        </li>
      ))}
      {children}
    </ul>
  )
}
