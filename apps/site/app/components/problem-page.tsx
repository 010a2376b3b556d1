import { wordsForProblem } from '../words/problem-words'
import { say } from '../words/say'

/** What stands in place of a page that cannot be shown, and what to do about it. */
export function ProblemPage({ status }: { status: number }) {
  const { title, more } = wordsForProblem(status)
  return (
    <div className="plain-page">
      <h1>{title}</h1>
      <p>{more}</p>
      <p>
        <a href="/en">{say('error.home')}</a>
      </p>
    </div>
  )
}
