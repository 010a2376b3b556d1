import { expect, it } from 'vitest'
import { wordsOfMarkdown } from './searchable-text'

it.each([
  ['How do cities pay for **sensors**?', 'How do cities pay for sensors?'],
  ['See [the page](https://example.org/).', 'See the page.'],
  ['# Aims\n\n- one\n- two', 'Aims\n\none\ntwo'],
  ['a < b & "c"', 'a < b & "c"'],
  ['&amp;lt;', '&lt;'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['', ''],
])('%j has the words %j', (text, words) => {
  expect(wordsOfMarkdown(text).replaceAll(/\n+/g, '\n')).toBe(words.replaceAll(/\n+/g, '\n'))
})
