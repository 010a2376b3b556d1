import { expect, it } from 'vitest'
import { renderMarkdown } from './render-markdown'

it('headings of a text are below the headings of the page', () => {
  expect(renderMarkdown('# Visa\n\n###### Fees')).toBe('<h3>Visa</h3>\n<h6>Fees</h6>')
})

it.each([
  ['a script', '<script>alert(1)</script>', /<script/],
  ['an event', '<b onclick="alert(1)">x</b>', /<b/],
  ['a script address', '[x](javascript:alert(1))', /javascript:/],
  ['a data address', '[x](data:text/html,x)', /data:/],
  ['an image', '![x](https://elsewhere.example/x.png)', /<img/],
])('%s is not part of the page', (_, text, forbidden) => {
  expect(renderMarkdown(text)).not.toMatch(forbidden)
})
