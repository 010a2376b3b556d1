import { expect, it } from 'vitest'
import { framedLetter } from '../../test/framed-letter'
import type { Language } from '@u4ssc/domain'
import { readWorkingLanguages } from './languages'

function languagesIn(language: Language, body: string) {
  const { letter, scope } = framedLetter(language, 'Meeting', body)
  return readWorkingLanguages(letter, scope).map(({ value }) => value)
}

it.each<[Language, string, string[]]>([
  ['en', 'This meeting will be held in English only.', ['en']],
  ['en', 'The working language is English, with interpretation into French.', ['en', 'fr']],
  [
    'en',
    'Interpretation will be provided in the six official languages.',
    ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  ],
  ['fr', 'Les débats auront lieu en français et en anglais, avec interprétation.', ['fr', 'en']],
  ['es', 'Habrá interpretación entre el español, el inglés y el portugués.', ['es', 'en', 'pt']],
  ['ru', 'Рабочие языки форума – английский и русский, с синхронным переводом.', ['en', 'ru']],
  ['en', 'Discussions will be held in English, Russian and Georgian.', ['en', 'ru', 'ka']],
  ['en', 'There will be no interpretation into French, Spanish or Russian.', []],
  ['ru', 'Рабочие языки: английский, русский и казахский.', ['en', 'ru', 'kk']],
  ['zh', '不提供口译，使用英文。', ['en']],
  ['zh', '会议以英文进行。', ['en']],
  ['ar', 'تُعقد ورشة العمل باللغتين العربية والإنكليزية مع ترجمة شفوية فورية.', ['ar', 'en']],
])('%s: %s', (language, body, expected) => {
  expect(languagesIn(language, body)).toEqual(expected)
})

it.each([
  'Documents will be available in English and French.',
  'Papers must be in English.',
  'No interpretation will be given.',
  'The meeting will be held without interpretation into Spanish.',
])('languages of documents and missing interpretation are not read: %s', (body) => {
  expect(languagesIn('en', body)).toEqual([])
})

it('a number of meetings is not read as a number of languages', () => {
  const body = 'All six will have interpretation: the languages are English and French.'
  expect(languagesIn('en', body)).toEqual(['en', 'fr'])
})
