import { expect, it } from 'vitest'
import { findTwins } from './find-twins.mjs'
import { findEmptyAreas, readTexts } from './read-texts.mjs'
import { LANGUAGES, TermsSchema, readTerms } from './terms-table.mjs'
import { findMistakes } from './typography.mjs'

/** @type {(language: string, text: string, key?: string) => ReturnType<typeof readTexts>} */
function textsOf(language, text, key = 'meeting.planted') {
  const file = `packages/messages/src/site/${language}.json`
  return readTexts([file], () => JSON.stringify({ [key]: text }))
}

/** What is found in the texts; exceptions that they do not need are left out. @param {ReturnType<typeof readTexts>} texts */
function twinsIn(texts) {
  return findTwins(texts, readTerms()).filter((finding) => finding.includes('meeting.planted'))
}

it.each([
  ['en', 'Ask for a VISA SUPPORT LETTER.', 'visa support letter', 'visa letter'],
  ['fr', 'Les {count} comptes rendus sont clôturés.', 'comptes rendus', 'dossier de la réunion'],
  [
    'es',
    'Se enviaron las cartas para visados.',
    'cartas para visados',
    'carta de apoyo a la solicitud de visado',
  ],
  ['ru', 'Спросите о докладчиках собрания.', 'докладчиках', 'выступающий'],
  ['ar', 'وللتعاميم الجديدة صفحة.', 'وللتعاميم', 'الرسالة المعممة'],
  ['zh', '请打开该信函。', '信函', '通函'],
  ['en', 'Everybody who attended gets it.', 'everybody', 'nobody; everyone'],
  ['fr', 'Révoquez cette invitation.', 'revoquez', 'retirer'],
  ['es', 'Cambie los ajustes.', 'ajustes', 'configuración; parámetro'],
])(
  'a twin of a term in %s is reported in any form, with its key and the term',
  (language, text, words, term) => {
    const findings = twinsIn(textsOf(language, text))
    expect(findings).toContainEqual(
      expect.stringContaining(`(${language}): site/meeting.planted says “${words}”, not “${term}”`),
    )
  },
)

it.each([
  ['en', 'The visa letter names {letter}: {count, plural, one {# circular} other {# circulars}}.'],
  ['fr', 'Demandez une lettre d’appui à la demande de visa.'],
  ['es', 'Copie la carta de apoyo a la solicitud de visado.'],
  ['ru', 'Назначенные координаторы получают сообщения.'],
  ['ar', 'إشعار إلى مسؤولي الاتصال المعيَّنين بالتوقيت العالمي المنسق'],
  ['zh', '会议密码：{passcode}'],
])('the right terms in %s, and names of placeholders, are not reported', (language, text) => {
  expect(twinsIn(textsOf(language, text))).toEqual([])
})

it('a twin is right in a text with an exception, and an exception that no text needs is reported', () => {
  const others = ['ar', 'es', 'fr', 'ru', 'zh'].map((language) => [language, { term: 'x' }])
  const terms = TermsSchema.parse([
    {
      concept: 'meeting',
      languages: {
        ...Object.fromEntries(others),
        en: {
          term: 'meeting',
          twins: [
            { words: ['event*'], except: { 'site/meeting.*': 'an event', 'mail/*': 'an event' } },
          ],
        },
      },
    },
  ])
  const texts = textsOf('en', 'Two events')
  expect(findTwins(texts, terms)).toEqual([
    'meeting (en): no text needs the exception mail/* of “event*”',
  ])
})

it('a concept without a term in one of the six languages is refused', () => {
  const languages = Object.fromEntries(
    LANGUAGES.slice(1).map((language) => [language, { term: 'x' }]),
  )
  expect(TermsSchema.safeParse([{ concept: 'meeting', languages }]).success).toBe(false)
})

it('an area whose files have moved is reported', () => {
  const findings = findEmptyAreas(textsOf('en', 'Meeting'))
  expect(findings).toContain('site has no texts in fr: their files have moved')
  expect(findings).not.toContain('site has no texts in en: their files have moved')
})

it('a text is read with its area, language and the names that lead to it', () => {
  const code = "const WORDS: Words = { ar: { passcode: 'رمز' }, en: { passcode: 'Passcode' } }"
  expect(readTexts(['packages/calendar/src/event-words.ts'], () => code)).toEqual([
    { area: 'calendar', language: 'ar', key: 'passcode', text: 'رمز' },
    { area: 'calendar', language: 'en', key: 'passcode', text: 'Passcode' },
  ])
})

it('the sentences of composed circulars are read, and a twin in them is reported', () => {
  const code = "export const es: LetterWords = { captioning: 'Se ofrecerán subtítulos.' }"
  const texts = readTexts(['packages/domain/src/circulars/writing/languages/es.ts'], () => code)
  expect(findTwins(texts, readTerms())).toContainEqual(
    expect.stringContaining('(es): letters/captioning says “subtitulos”, not “subtitulado”'),
  )
})

it('the summaries and descriptions of the API are read, and its codes are not', () => {
  const code = "export const create = post('/places', { summary: 'Offer a place', id: 'offer' })"
  expect(readTexts(['packages/client/src/contract/places.ts'], () => code)).toEqual([
    { area: 'api', language: 'en', key: 'summary', text: 'Offer a place' },
  ])
})

it.each([
  ['ar', 'اختر ملفًا', 'a tanwin before its alif'],
  ['es', 'Cerrar?', 'a question or exclamation without its opening mark'],
  ['fr', 'Fermer ?', 'a plain space before a sign'],
  ['fr', 'Heure de {place}', 'a “de” before a name that may begin with a vowel'],
  ['ru', 'С 7 декабря — открыто', 'an em dash'],
  ['zh', '下载 PDF', 'a space next to a Chinese character'],
])('a mistake in the typography of %s is reported', (language, text, mistake) => {
  expect(findMistakes(textsOf(language, text))).toEqual([
    expect.stringContaining(`typography (${language}): site/meeting.planted has ${mistake}`),
  ])
})
