import { useWords } from '../words/use-words'

/** Says that the page is made from the last good copy of the records. @param at - RFC 3339, in UTC */
export function LastCopy({ at }: { at: string }) {
  const words = useWords()
  const time = at.slice(11, 16)
  return (
    <p className="aside-note last-copy" role="status">
      {words.say('layout.last-copy', { date: words.longDate(at), time })}
    </p>
  )
}
