import type { Draft } from '@u4ssc/client/drafts'
import { say } from '../../../components/language/say'
import { publicPagesOf } from './public-pages'

/** Links to the public pages of a published circular. */
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
