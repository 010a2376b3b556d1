import { say } from '../words/say'

export function NextPage({ cursor }: { cursor: string | null }) {
  if (cursor === null) return null
  return (
    <p>
      <a href={`?after=${encodeURIComponent(cursor)}`}>{say('list.more')}</a>
    </p>
  )
}
