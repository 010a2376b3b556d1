import type { LineItem } from '../catalogue/series-line'
import { pathOfDrawing } from '../drawings/place-drawings'
import { useI18n } from '../i18n/use-i18n'

interface SeriesLineProps {
  readonly items: readonly LineItem[]
  /** Number of the meeting of this page. */
  readonly current?: number
}

/** The numbered line of the meetings; on a phone it scrolls in its own frame. */
export function SeriesLine({ items, current }: SeriesLineProps) {
  const i18n = useI18n()
  return (
    <>
      <ol className="series">
        {items.map((item) => (
          <li key={item.ordinal} className={stateOf(item, current)}>
            <svg viewBox="0 0 80 56" aria-hidden="true" focusable="false">
              <path d={pathOfDrawing(item.drawing)} />
            </svg>
            <span className="no">{item.ordinal}</span>
            <p>
              <Meeting item={item} isCurrent={item.ordinal === current} />
              <small>{item.when}</small>
            </p>
          </li>
        ))}
      </ol>
      <p className="soft">{i18n.t('earlier.line-note')}</p>
    </>
  )
}

function stateOf(
  { ordinal, isNext, isUnknown }: LineItem,
  current: number | undefined,
): string | undefined {
  if (ordinal === current) return isUnknown ? 'here unknown' : 'here'
  if (isNext) return 'is-next'
  return isUnknown ? 'unknown' : undefined
}

function Meeting({ item, isCurrent }: { item: LineItem; isCurrent: boolean }) {
  const { name, place, href } = item
  if (isCurrent) return <b aria-current="page">{place}</b>
  if (href === null) return <span>{place}</span>
  return (
    <a href={href} aria-label={`${name}: ${place}`}>
      {place}
    </a>
  )
}
