import { useWords } from '../words/use-words'

export function NextPage({ cursor }: { cursor: string | null }) {
  const words = useWords()
  if (cursor === null) return null
  return (
    <p>
      <a href={`?after=${encodeURIComponent(cursor)}`}>{words.say('list.more')}</a>
    </p>
  )
}
