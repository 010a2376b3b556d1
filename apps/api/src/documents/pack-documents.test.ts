import { expect, it } from 'vitest'
import { pathsOf } from './pack-documents'

const file = (title: string, name: string, language: string | null = null) => ({
  ...{ title, language },
  shown: {
    url: 'https://example.org',
    name,
    size: 1,
    pages: null,
    uploadedAt: '2021-11-25T09:00:00Z',
  },
})

it('files have the titles of their documents as names, each unique', () => {
  expect(
    pathsOf([
      file('Work plan: 2022/2023?', 'plan_v3-FINAL.docx'),
      file('Agenda', 'a.pdf', 'en'),
      file('Agenda', 'b.pdf', 'fr'),
      file('Agenda', 'c.pdf', 'fr'),
      file('../..', 'd.pdf'),
      file('ص'.repeat(80), 'e.pdf'),
    ]),
  ).toEqual([
    'Work plan 2022 2023.docx',
    'Agenda (en).pdf',
    'Agenda (fr).pdf',
    'Agenda (fr) (2).pdf',
    'file.pdf',
    `${'ص'.repeat(50)}.pdf`,
  ])
})
