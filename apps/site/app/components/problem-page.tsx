import { wordsForProblem } from '../words/problem-words'
import { useWords } from '../words/use-words'

/** What stands in place of a page that cannot be shown, and what to do about it. */
export function ProblemPage({ status }: { status: number }) {
  const words = useWords()
  const { title, more } = wordsForProblem(words, status)
  return (
    <div className="plain-page">
      <h1>{title}</h1>
      <p>{more}</p>
      <p>
        <a href={words.path('')}>{words.say('error.home')}</a>
      </p>
    </div>
  )
}
