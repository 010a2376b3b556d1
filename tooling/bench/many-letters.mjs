import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCircular } from '@u4ssc/reader'
import { ROOT } from '@u4ssc/start/settings.mjs'

/** Typical sentences for languages other than that of the seed letter. */
const SENTENCES = {
  fr: 'Les participants aux réunions sont invités à examiner les indicateurs des villes intelligentes et durables',
  es: 'Los participantes en las reuniones examinarán los indicadores de las ciudades inteligentes y sostenibles',
  ru: 'Участники собраний рассмотрят показатели умных и устойчивых городов и результаты их оценки',
  ar: 'يدعى المشاركون في الاجتماعات إلى استعراض مؤشرات المدن الذكية المستدامة ونتائج تقييمها',
  zh: '与会者将审议可持续智慧城市的关键绩效指标及其评估结果',
}
const WORDS_IN_PARAGRAPH = 60
const INVENTED_WORDS = 20_000

/**
 * Returns letters with paragraphs of random words from a real letter, weighted by frequency, and invented words
 * for a large index. The result is always the same.
 *
 * @param {number} count
 * @param {number} paragraphs - in each
 */
export function lettersOfMany(count, paragraphs) {
  const text = readFileSync(join(ROOT, 'packages/domain/samples/tsb-circular-352.txt'), 'utf8')
  const { circular } = readCircular(text)
  const english = text.match(/\p{L}+/gu) ?? []
  const draw = drawer()
  const languages = /** @type {const} */ (['en', 'fr', 'es', 'ru', 'ar', 'zh'])
  return Array.from({ length: count }, (_, index) => {
    // half of the letters are English
    const language = languages[index % 2 === 0 ? 0 : 1 + (Math.floor(index / 2) % 5)] ?? 'en'
    const words = language === 'en' ? english : SENTENCES[language].split(' ')
    const bodies = Array.from({ length: paragraphs }, () => ({
      number: null,
      text: paragraphOf(words, draw),
      items: [],
    }))
    const issuedOn = `${2005 + (index % 20)}-01-${String(1 + (index % 28)).padStart(2, '0')}`
    return {
      id: `bench-${index}`,
      circular: { ...circular, language, issuedOn, paragraphs: bodies, annexes: [] },
    }
  })
}

/**
 * @param {readonly string[]} words
 * @param {() => number} draw
 */
function paragraphOf(words, draw) {
  return Array.from({ length: WORDS_IN_PARAGRAPH }, () =>
    draw() < 0.5
      ? words[Math.floor(draw() * words.length)]
      : invented(Math.floor(INVENTED_WORDS * draw() ** 3)),
  ).join(' ')
}

/** @param {number} index */
function invented(index) {
  const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru']
  return [...String(index + 10_000)].map((digit) => syllables[Number(digit)]).join('')
}

/** Returns reproducible numbers from 0 to 1. */
function drawer() {
  let state = 352
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}
