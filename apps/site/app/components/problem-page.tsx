import type { Withdrawn } from '../withdrawn'
import { wordsForProblem } from '../words/problem-words'
import { useWords } from '../words/use-words'

interface ProblemPageProps {
  readonly status: number
  readonly withdrawn?: Withdrawn | null
}

/** What stands in place of a page that cannot be shown, and what to do about it. */
export function ProblemPage({ status, withdrawn = null }: ProblemPageProps) {
  const words = useWords()
  const { title, more } = wordsForProblem(words, status, withdrawn)
  return (
    <div className="plain-page">
      <h1>{title}</h1>
      <p>
        <bdi>{more}</bdi>
      </p>
      {withdrawn !== null && <OnFrom kind={withdrawn.kind} />}
      <p>
        <a href={words.path('')}>{words.say('error.home')}</a>
      </p>
    </div>
  )
}

function OnFrom({ kind }: Pick<Withdrawn, 'kind'>) {
  const words = useWords()
  return (
    <p>
      <a href={words.path(`/${kind}s`)}>{words.say(`error.all-${kind}s`)}</a>
    </p>
  )
}
