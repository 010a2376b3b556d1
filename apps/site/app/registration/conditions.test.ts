import type { Question } from '@u4ssc/client/registrations'
import { expect, it } from 'vitest'
import { conditionClasses } from './conditions'

const asked = { label: { en: 'A question' }, required: true, shownIf: null }
const yesNo = (id: string, shownIf: Question['shownIf'] = null): Question => ({
  ...{ ...asked, id, kind: 'yes-no' },
  shownIf,
})
const text = (id: string, shownIf: Question['shownIf'] = null): Question => ({
  ...{ ...asked, id, kind: 'text', maxLength: 100 },
  shownIf,
})

it('a question requires the answer of its condition', () => {
  const classes = conditionClasses([
    yesNo('poster'),
    text('title', { question: 'poster', is: 'yes' }),
  ])
  expect(classes.ofQuestion('title')).toBe('needs-1')
  expect(classes.ofChoice('poster', 'yes')).toBe('meets-1')
  expect([classes.ofQuestion('poster'), classes.ofChoice('poster', 'no')]).toEqual(['', ''])
})

it('a question that depends on a hidden question is hidden with it', () => {
  const classes = conditionClasses([
    yesNo('poster'),
    yesNo('printed', { question: 'poster', is: 'yes' }),
    text('size', { question: 'printed', is: 'no' }),
  ])
  expect(classes.ofQuestion('size')).toBe('needs-1 needs-2')
})

it('a condition on a text is stated in words only', () => {
  const classes = conditionClasses([text('city'), text('why', { question: 'city', is: 'Geneva' })])
  expect(classes.ofQuestion('why')).toBe('')
})
