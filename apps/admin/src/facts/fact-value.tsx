import { say } from '../components/language/say'

/** Shows the value of a fact, or that it is not stated. */
export function FactValue({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return <span className="soft">{say('facts.notStated')}</span>
  if (lines.length === 1) return <b dir="auto">{lines[0]}</b>
  return (
    <ul className="plain">
      {lines.map((line, index) => (
        <li key={index}>
          <bdi>{line}</bdi>
        </li>
      ))}
    </ul>
  )
}
