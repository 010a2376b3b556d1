import { expect, it } from 'vitest'
import { readTokens } from '../../text/tokens/index'
import { healLabels } from './heal-labels'
import { VOCABULARIES } from '../../text/vocabulary/vocabularies'

const heal = (text: string) => [...healLabels(readTokens(text), VOCABULARIES.en).word]

it.each([
  ['Subje ct: Work', ['subject', ':', 'work']],
  ['Sub je ct: Work', ['subject', ':', 'work']],
  ['T el.: 5', ['tel', '.', ':', '5']],
  ['e-mai l: a', ['e', '-', 'mail', ':', 'a']],
])('the reader joins the words of a broken label: %s', (text, words) => {
  expect(heal(text)).toEqual(words)
})

it.each(['The subject: work', 'sub ject of it', 'Subje, ct: work'])(
  'the reader does not change %s',
  (text) => {
    expect(heal(text)).toEqual([...readTokens(text).word])
  },
)
