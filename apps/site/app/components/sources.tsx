import type { Source } from '@u4ssc/domain/catalogue'
import { useWords } from '../words/use-words'

/** Where something was read; the titles are English. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const words = useWords()
  return (
    <>
      {words.labelled(words.say('about.source'))}{' '}
      {sources.map(({ title, url }, index) => (
        <span key={title}>
          {index > 0 && '; '}
          <bdi lang="en">{url === null ? title : <a href={url}>{title}</a>}</bdi>
        </span>
      ))}
    </>
  )
}
