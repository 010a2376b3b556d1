import { expect, it } from 'vitest'
import { sentencesOf } from './sentences'
import { readTokens } from './tokenize'
import { wordsOf } from './tokens'

it.each([
  ['It opens at 9.30 a.m. Geneva time. Badges are free.', 2],
  ['Mr. A. Lee opens it. No. 5 follows.', 2],
  ['It opens on Mon. 7 Dec. 2026 at noon.', 1],
  ['Собрание пройдет 7 дек. 2026 г. в Женеве.', 1],
  ['The aims: - one; - two; three.', 3],
  ['会议以英文进行。请注册！', 2],
  ['Собрание пройдет в г. Женева. Регистрация обязательна.', 2],
  ['يُعقد المنتدى. والتسجيل إلزامي.', 2],
  ['First line\n\nSecond block', 2],
  ['Write to us (a@itu.int; fax +41 22 730 5778) today.', 1],
  ['See https://www.itu.int/x.y. It is open', 2],
])('%s has the right number of sentences', (text, count) => {
  const tokens = readTokens(text)
  const sentences = sentencesOf(tokens, { from: 0, to: tokens.count })
  expect(sentences.map((range) => wordsOf(tokens, range))).toHaveLength(count)
})
