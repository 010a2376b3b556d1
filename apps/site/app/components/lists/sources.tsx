import type { Source } from '@u4ssc/catalogue'
import { useI18n } from '../../i18n/use-i18n'

/** Sources of an entry; their titles are in English. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const i18n = useI18n()
  return (
    <>
      {i18n.labelled(i18n.t('about.source'))}{' '}
      {sources.map(({ title, url }, index) => (
        <span key={title}>
          {index > 0 && i18n.t('layout.list-apart')}
          <bdi lang="en">{url === null ? title : <a href={url}>{title}</a>}</bdi>
        </span>
      ))}
    </>
  )
}
