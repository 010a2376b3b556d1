import type { Question } from '@u4ssc/client/registrations'

/** Conditions with a rule in forms.css; further ones are only stated in words. */
const MAX_CONDITIONS = 12

/** How the form shows a question only after certain answers, without scripts. */
export interface ConditionClasses {
  /** Class of a question, for example "needs-1 needs-2"; empty without a condition. */
  readonly ofQuestion: (id: string) => string
  /** Class of a choice that fulfils a condition, for example "meets-1". */
  readonly ofChoice: (id: string, value: string) => string
}

/**
 * Numbers the conditions of a form. Style sheets hide "needs-1" unless a choice with "meets-1" is
 * checked. A question needs the conditions of the question that it depends on, too.
 */
export function conditionClasses(questions: readonly Question[]): ConditionClasses {
  const checkable = new Set(questions.filter(hasChoices).map(({ id }) => id))
  const keys = [
    ...new Set(
      questions.flatMap(({ shownIf }) =>
        shownIf !== null && checkable.has(shownIf.question) ? [keyOf(shownIf)] : [],
      ),
    ),
  ].slice(0, MAX_CONDITIONS)
  const numberOf = (key: string) => keys.indexOf(key) + 1
  const needsOf = (id: string): number[] => {
    const shownIf = questions.find((question) => question.id === id)?.shownIf ?? null
    if (shownIf === null) return []
    return [...needsOf(shownIf.question), numberOf(keyOf(shownIf))]
  }
  return {
    ofQuestion: (id) =>
      needsOf(id)
        .filter((number) => number > 0)
        .map((number) => `needs-${number}`)
        .join(' '),
    ofChoice: (question, is) => {
      const number = numberOf(keyOf({ question, is }))
      return number > 0 ? `meets-${number}` : ''
    },
  }
}

function hasChoices({ kind }: Question): boolean {
  return kind === 'choice' || kind === 'choices' || kind === 'yes-no'
}

function keyOf({ question, is }: NonNullable<Question['shownIf']>): string {
  return JSON.stringify([question, is])
}
