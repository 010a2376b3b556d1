import { useI18n } from '../../i18n/use-i18n'

/** Number of items on each page but the last. */
const PAGE_SIZE = 100

interface NumberedPagesProps {
  readonly page: number
  readonly pages: number
  /** Number of items on all pages. */
  readonly total: number
  /** Query of the address without the page. */
  readonly query: URLSearchParams
}

/** Says which part of a list is shown, with links to the pages before and after; none for one page. */
export function NumberedPages({ page, pages, total, query }: NumberedPagesProps) {
  const i18n = useI18n()
  if (pages === 1) return null
  const to = (number: number) =>
    `?${new URLSearchParams([...query, ['page', String(number)]]).toString()}`
  const from = (page - 1) * PAGE_SIZE + 1
  return (
    <nav aria-label={i18n.t('layout.pages-label')}>
      <p className="soft">
        {i18n.t('layout.pages-shown', { from, to: Math.min(page * PAGE_SIZE, total), total })}
        {' · '}
        {i18n.t('layout.pages-place', { page, pages })}
      </p>
      <p className="ways no-print">
        {page > 1 && (
          <a href={to(page - 1)} rel="prev">
            {i18n.t('layout.pages-previous')}
          </a>
        )}
        {page < pages && (
          <a href={to(page + 1)} rel="next">
            {i18n.t('layout.pages-next')}
          </a>
        )}
      </p>
    </nav>
  )
}
