import { useI18n } from '../../i18n/use-i18n'

interface NextPageProps {
  readonly cursor: string | null
  /** Name of the query parameter for the cursor. */
  readonly name?: string
}

export function NextPage({ cursor, name = 'after' }: NextPageProps) {
  const i18n = useI18n()
  if (cursor === null) return null
  return (
    <p>
      <a href={`?${name}=${encodeURIComponent(cursor)}`}>{i18n.t('layout.list-more')}</a>
    </p>
  )
}
