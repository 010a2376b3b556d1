import { expect, it } from 'vitest'
import { freshParts } from './fresh-parts'

it('only the marked elements are returned, completely and in their order', () => {
  const when = '<div id="when" data-fresh="true"><div><b>10:00</b></div><div>UTC</div></div>'
  const phase = '<p id="phase" data-fresh="true" data-changes-in="60">Open</p>'
  const html = `<html><body><div><p>Title</p>${when}<div>More</div></div>${phase}<p>End</p></body></html>`
  expect(freshParts(html)).toBe(when + phase)
})

it('a page without marked elements has no parts', () => {
  expect(freshParts('<html><body><p>data-fresh="true"</p></body></html>')).toBe('')
})
