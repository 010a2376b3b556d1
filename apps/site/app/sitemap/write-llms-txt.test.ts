import { expect, it } from 'vitest'
import { blankCircular } from '../../test/blank-circular'
import { sixthMeetingSummary } from '../../test/sixth-meeting'
import { writeLlmsTxt } from './write-llms-txt'

const id = 'tsb-circular-352-2021-10-13'
const { reference } = blankCircular()
const circular = {
  id,
  reference: { ...reference, text: 'TSB Circular 352' },
  issuedOn: '2021-10-13',
}
const site = 'https://meetings.example.org'

const text = writeLlmsTxt({
  ...{ title: 'United for Smart Sustainable Cities', summary: 'Meetings and circulars' },
  ...{ siteUrl: site, apiUrl: 'https://api.example.org' },
  meetings: [sixthMeetingSummary({ title: 'Sixth [virtual] meeting' })],
  circulars: [{ ...circular, subject: 'Invitation' }],
})

it('llms.txt begins with the title and a summary, as language models expect', () => {
  expect(text.split('\n').slice(0, 3)).toEqual([
    '# United for Smart Sustainable Cities',
    '',
    '> Meetings and circulars',
  ])
})

it('llms.txt links each meeting with its date, and each circular as text', () => {
  expect(text).toContain(
    `- [Sixth  virtual  meeting](${site}/en/meetings/u4ssc-6): 2021-12-07, convened`,
  )
  expect(text).toContain(`- [TSB Circular 352](${site}/en/circulars/${id}/letter.md): Invitation`)
  expect(text).toContain('(https://api.example.org/openapi.json)')
})

it('llms.txt has nothing but headings, one quotation, paragraphs and links in a list', () => {
  const links = text.split('\n').filter((line) => line.startsWith('- '))
  for (const line of links) expect(line).toMatch(/^- \[[^\]]+\]\(https:\/\/\S+\)(: .+)?$/)
  expect(links.length).toBeGreaterThan(8)
})
