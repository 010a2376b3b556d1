import { LANGUAGES } from '@u4ssc/domain'
import { expect, it } from 'vitest'
import { readGuide } from './guides.server'

it('the guide has the same sections and steps in every language', async () => {
  const outlines = await Promise.all(
    LANGUAGES.map(async (language) => (await readGuide(language)).match(/<(?:h[12]|li|p)>/g)),
  )
  const [first, ...others] = outlines
  expect(first).toHaveLength(19)
  expect(new Set(others.map((outline) => outline?.join('')))).toEqual(new Set([first?.join('')]))
})
