import { expect, it } from 'vitest'
import type { Language } from '@u4ssc/domain'
import { readSignatory } from './signatory'
import { splitLetter } from '../segments/index'
import { readTokens } from '../../text/tokens/index'
import { VOCABULARIES } from '../../text/vocabulary/vocabularies'

function signedBy(text: string, language: Language = 'en') {
  const { name, title } = readSignatory(splitLetter(readTokens(text), VOCABULARIES[language]))
  return [name?.value ?? null, title?.value ?? null]
}

const TITLE = 'Director of the Telecommunication Standardization Bureau'

it.each([
  [
    'lines',
    '(signed)\nAna Silva\nDirector of the Telecommunication\nStandardization Bureau',
    ['Ana Silva', TITLE],
  ],
  ['one line', `H. Zhao ${TITLE}`, ['H. Zhao', TITLE]],
  [
    'an adjacent cell',
    `Ana Silva\n${TITLE} / ITU-T TSAG\nLatest information`,
    ['Ana Silva', TITLE],
  ],
  ['blank lines between', 'Ana Silva\n\nDirector', ['Ana Silva', 'Director']],
  [
    'brackets',
    '(W. Steinmann)\nfor the Secretary-General',
    ['W. Steinmann', 'for the Secretary-General'],
  ],
  [
    'an office alone',
    'Acting Executive Secretary\n\nTo: Focal Points',
    [null, 'Acting Executive Secretary'],
  ],
  ['signed by electronic means', `(e-signed)\nAna Silva\n${TITLE}`, ['Ana Silva', TITLE]],
  ['a printed date behind', `Ana Silva ${TITLE} 5/31/19`, ['Ana Silva', TITLE]],
  ['annexes behind', `Ana Silva\n${TITLE} Annexes: 2`, ['Ana Silva', TITLE]],
  ['a masked address below', `Ana Silva\n${TITLE}\n[email protected]`, ['Ana Silva', TITLE]],
  [
    'what follows a blank line',
    'Ana Silva\nProgramme Officer\n\nContact: ana@itu.int',
    ['Ana Silva', 'Programme Officer'],
  ],
  ['nobody', '', [null, null]],
])('a signature of %s is read', (_form, signature, expected) => {
  expect(signedBy(`Dear Sir,\n\nCome.\n\nYours faithfully,\n\n${signature}`)).toEqual(expected)
})

it('a job title can be above the name of the signatory', () => {
  expect(signedBy('1 引言\n请答复。\n主任\n马丁·奥尔森\n附件：1件', 'zh')).toEqual([
    '马丁·奥尔森',
    '主任',
  ])
})

it('a job title in a sentence is not read as a signatory', () => {
  expect(signedBy('Dear Sir,\n\nPlease write to the Director of the Bureau.\n')).toEqual([
    null,
    null,
  ])
})

it.each<[string, Language, string, [string, string]]>([
  [
    'apart from it',
    'fr',
    'Veuillez agréer, Madame, Monsieur, mes salutations distinguées.\n\nLe Directeur,\n\nMario Maniewicz',
    ['Mario Maniewicz', 'Le Directeur'],
  ],
  ['in Chinese', 'zh', '顺致敬意！\n\n电信标准化局主任\n\n李在摄', ['李在摄', '电信标准化局主任']],
  [
    'of another',
    'en',
    'Yours faithfully,\nFor the Director,\n\nBilel Jamoussi\nChief, Study Groups Department',
    ['Bilel Jamoussi', 'For the Director Chief, Study Groups Department'],
  ],
  [
    'of another who did not sign',
    'fr',
    'Cordialement,\n\nPour le Directeur général:\n\n(signé)\n\nMercedes Aldana\nCheffe du service',
    ['Mercedes Aldana', 'Cheffe du service'],
  ],
  [
    'next to it',
    'ru',
    'С уважением,\nСекретарь Конвенции             О. Альгерова',
    ['О. Альгерова', 'Секретарь Конвенции'],
  ],
])('a job title can be before the name of the signatory, %s', (_, language, text, expected) => {
  expect(signedBy(`1 TSB.\n\n${text}`, language)).toEqual(expected)
})

it('the first of two adjacent signatories is read', () => {
  const text = 'Yours faithfully,\n\nAna Silva          Bo Li\nDirector, TSB      Director, BR'
  expect(signedBy(`1 TSB.\n\n${text}`)).toEqual(['Ana Silva', 'Director, TSB'])
})
