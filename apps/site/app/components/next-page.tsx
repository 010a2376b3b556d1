import { useWords } from '../words/use-words'

interface NextPageProps {
  readonly cursor: string | null
  /** What the address calls the cursor. */
  readonly name?: string
}

export function NextPage({ cursor, name = 'after' }: NextPageProps) {
  const words = useWords()
  if (cursor === null) return null
  return (
    <p>
      <a href={`?${name}=${encodeURIComponent(cursor)}`}>{words.say('layout.list-more')}</a>
    </p>
  )
}
