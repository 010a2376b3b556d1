import { LANGUAGES } from '@u4ssc/domain'
import { expect, it } from 'vitest'
import { describeProblem } from './describe-problem'
import { i18nFor } from './i18n'

it.each(LANGUAGES)('too many requests are not called a missing page, in %s', (language) => {
  const i18n = i18nFor(language)
  const { title } = describeProblem(i18n, 429, null)
  expect(title).toBe(i18n.t('error.too-many'))
  expect(title).not.toBe(i18n.t('error.failed'))
})
