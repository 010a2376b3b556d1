import type { Draft } from '@u4ssc/client'
import { say } from '../../../components/say'
import { publicPagesOf } from '../public-pages'

/** Says that a letter is public, and where its meetings are. */
export function PublishedPages({ draft }: { draft: Draft }) {
  return (
    <p className="published" role="status">
      <span className="good">{say('publishing.publish-done')}</span>
      {publicPagesOf(draft).map(({ title, path, url }) => (
        <span key={path}>
          {url ? <a href={url}>{title}</a> : title} <code>{path}</code>
        </span>
      ))}
    </p>
  )
}
