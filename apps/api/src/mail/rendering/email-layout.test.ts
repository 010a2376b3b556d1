import { expect, it } from 'vitest'
import { layOut } from './email-layout'

it('an email has the dark colours of each part for programs that know them', () => {
  const { html } = layOut({
    language: 'en',
    head: 'U4SSC',
    title: 'Updated',
    greeting: null,
    blocks: [{ kind: 'heading', text: 'New date' }],
    action: null,
    closing: 'The secretariat',
    foot: null,
  })
  expect(html).toContain('@media (prefers-color-scheme:dark){')
  for (const name of new Set(html.match(/(?<=class=")\w+/g))) expect(html).toContain(`.${name}{`)
  expect(html).toMatch(/<h2[^>]*>New date<\/h2>/)
})

it('the link that somebody asked for comes before links to other registrations', () => {
  const { text, html } = layOut({
    language: 'en',
    head: 'U4SSC',
    title: 'Your link',
    greeting: null,
    blocks: [{ kind: 'words', text: 'Here is the link you asked for.' }],
    action: { words: 'Open my registration', link: 'https://example.org/asked' },
    after: [{ kind: 'list', items: [{ text: 'Workshop', link: 'https://example.org/other' }] }],
    closing: 'The secretariat',
    foot: null,
  })
  for (const content of [text, html]) {
    const [first] = /https:\/\/example\.org\/\w+/.exec(content) ?? []
    expect(first).toBe('https://example.org/asked')
    expect(content.indexOf('/other')).toBeLessThan(content.indexOf('The secretariat'))
  }
})
