import { screen, waitFor, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { beforeEach, expect, it } from 'vitest'
import { FakeDrafts, problem } from '../../../test/fake-drafts'
import { openPage } from '../../../test/open-page'
import { ReviewPage } from './review-page'

let drafts: FakeDrafts
beforeEach(() => {
  drafts = new FakeDrafts()
})

async function openReview() {
  const page = (
    <Routes>
      <Route path="/circulars/:id" element={<ReviewPage />} />
    </Routes>
  )
  const user = openPage(page, { api: drafts, role: 'editor', at: '/circulars/draft-1' })
  await screen.findAllByRole('button', { name: 'Edit Fee' })
  return user
}

const litWords = () => [...document.querySelectorAll('mark.lit')].map((mark) => mark.textContent)

it('the selected fact highlights its words in the circular', async () => {
  const user = await openReview()
  await user.click(screen.getByRole('button', { name: 'Edit Fee' }))
  expect(litWords()).toEqual(['free of charge'])
  await user.hover(screen.getByRole('rowheader', { name: 'Format' }))
  expect(litWords()).toEqual(['virtually'])
})

it('the facts to check are marked as busy until the review is loaded', async () => {
  let answer: (() => void) | undefined
  drafts.reviewAfter = new Promise((resolve) => (answer = resolve))
  await openReview()
  const isBusy = () => document.querySelector('.said [aria-busy=true]') !== null
  expect(isBusy()).toBe(true)
  answer?.()
  await waitFor(() => expect(isBusy()).toBe(false))
})

it('clicking words in the circular selects their fact', async () => {
  const user = await openReview()
  await user.click(screen.getByText('1000'))
  expect(document.activeElement?.textContent).toContain('Days and times')
})

it('shortcuts move between facts and open the editor, unless they are turned off', async () => {
  const user = await openReview()
  await user.keyboard('jjk')
  expect(document.activeElement?.textContent).toContain('Reference')
  await user.keyboard('e')
  expect(screen.getByRole('form', { name: 'Edit Reference' })).toBeTruthy()
  await user.keyboard('{Escape}')
  await user.click(screen.getByRole('checkbox', { name: 'Use single-letter shortcuts' }))
  await user.click(screen.getByText('1000'))
  await user.keyboard('j')
  expect(document.activeElement?.textContent).toContain('Days and times')
})

it('an issue is open until it is accepted with a reason', async () => {
  const user = await openReview()
  expect(screen.getByText('1 open issue')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Accept' }))
  expect(drafts.draft.acknowledgements).toEqual([])
  await user.type(screen.getByLabelText(/^Reason/), 'Geneva is meant')
  await user.click(screen.getByRole('button', { name: 'Accept' }))
  await waitFor(() => expect(screen.queryByText('1 open issue')).toBeNull())
  expect(drafts.draft.acknowledgements).toEqual([{ diagnostic: 0, note: 'Geneva is meant' }])
})

it('uncertain facts are listed with their words, one list per meeting, until they are confirmed', async () => {
  drafts.issues = [
    {
      ...{ kind: 'uncertain-facts', key: 'a', answers: ['checked'], decision: null },
      ...{ pointer: '/circular', position: null, pointers: ['/circular/issuedOn'] },
    },
    {
      ...{ kind: 'uncertain-facts', key: 'b', answers: ['checked'], decision: null },
      ...{ pointer: '/meetings/0', position: 0 },
      pointers: ['/meetings/0/fee', '/meetings/0/mode'],
    },
  ]
  const user = await openReview()
  const card = await screen.findByRole('article', {
    name: 'Check 2 facts of “Sixth Meeting of U4SSC”',
  })
  expect(screen.getByRole('article', { name: 'Check 1 fact in the circular' })).toBeTruthy()
  expect(within(card).getAllByRole('listitem')[1]?.textContent).toMatch(/^Fee: Free/)
  await user.click(within(card).getByRole('button', { name: 'Show Fee in the circular' }))
  expect(litWords()).toEqual(['free of charge'])
  await user.click(within(card).getByRole('button', { name: 'I checked these facts' }))
  await within(card).findByText('Checked')
  expect(within(card).queryByRole('list')).toBeNull()
  expect(drafts.issues.map(({ decision }) => decision?.answer)).toEqual([undefined, 'checked'])
  await user.click(within(card).getByRole('button', { name: /^Undo/ }))
  await within(card).findByRole('button', { name: 'I checked these facts' })
})

it('a correction is saved with its note, and can be undone', async () => {
  const user = await openReview()
  await user.click(screen.getByRole('button', { name: 'Edit Fee' }))
  await user.selectOptions(screen.getByLabelText('Fee'), 'There is a fee')
  await user.type(screen.getByLabelText('Note (optional)'), 'Confirmed by email')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  const list = await screen.findByRole('list', { name: 'Corrections' })
  const correction = { pointer: '/meetings/0/fee', value: 'paid', note: 'Confirmed by email' }
  expect(drafts.draft.corrections).toEqual([correction])
  await user.click(within(list).getByRole('button'))
  await waitFor(() => expect(drafts.draft.corrections).toEqual([]))
})

it('a meeting that the circular only mentions is deleted from the draft, until that is undone', async () => {
  const user = await openReview()
  const title = drafts.draft.reading.meetings[0]?.title ?? ''
  const name = `Remove this meeting from the draft: ${title}`
  await user.click(screen.getByRole('button', { name }))
  await screen.findByText(/The circular will be published without this meeting/)
  expect(drafts.draft.corrections).toEqual([{ pointer: '/meetings/0', value: null, note: null }])
  expect(screen.queryByRole('button', { name: 'Edit Fee' })).toBeNull()
  expect(screen.queryByRole('list', { name: 'Corrections' })).toBeNull()
  await user.click(screen.getByRole('button', { name: `Undo: ${title}` }))
  await screen.findByRole('button', { name: 'Edit Fee' })
  expect(drafts.draft.corrections).toEqual([])
})

it('a circular with many meetings folds each under its title, and a selected fact opens its own', async () => {
  const { reading } = drafts.draft
  const [first] = reading.meetings
  if (!first) throw new Error('The sample has a meeting')
  const titles = ['Sixth', 'Seventh', 'Eighth', 'Ninth']
  const meetings = titles.map((title) => ({ ...first, title }))
  drafts.changeElsewhere({ reading: { ...reading, meetings } })
  const user = await openReview()
  const groupOf = (title: string) => screen.getByText(title, { selector: 'bdi' }).closest('details')
  expect(titles.map((title) => groupOf(title)?.open)).toEqual([true, false, false, false])
  expect(screen.getByRole('heading', { name: 'Meeting 2: Seventh' })).toBeTruthy()
  const rows = [...document.querySelectorAll('tr')]
  const before = rows.findIndex((row) => groupOf('Seventh')?.contains(row))
  await user.keyboard('j'.repeat(before + 1))
  expect(groupOf('Seventh')?.open).toBe(true)
  expect(document.activeElement).toBe(rows[before])
})

it('a meeting that was not found is added to the draft, although others were', async () => {
  const user = await openReview()
  await user.click(screen.getByRole('button', { name: 'Add a meeting' }))
  await waitFor(() => expect(drafts.draft.corrections).toHaveLength(1))
  expect(drafts.draft.corrections).toMatchObject([{ pointer: '/meetings/-', note: null }])
})

it('an error of the API is shown at the field it concerns', async () => {
  drafts.refusal = {
    ...problem('invalid-request', 422),
    errors: [
      { pointer: '/corrections/0/value/0/startTime', message: 'A sitting closes after it opens' },
    ],
  }
  const user = await openReview()
  await user.click(screen.getByRole('button', { name: 'Edit Days and times' }))
  const field = screen.getByLabelText('Days and times')
  await user.clear(field)
  await user.type(field, '2021-12-07 09:00–15:30')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText('A sitting closes after it opens')
  expect(field.getAttribute('aria-invalid')).toBe('true')
})

it('after a conflict, the other version loads and typed text is kept', async () => {
  const user = await openReview()
  await user.click(screen.getByRole('button', { name: 'Edit Website' }))
  const field = screen.getByLabelText<HTMLInputElement>('Website')
  await user.clear(field)
  await user.type(field, 'https://u4ssc.itu.int')
  const theirs = { pointer: '/meetings/0/fee', value: 'paid', note: null }
  drafts.changeElsewhere({ corrections: [theirs] })
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await user.click(await screen.findByRole('button', { name: 'Load their version' }))
  await waitFor(() => expect(screen.queryByText(/A colleague saved/)).toBeNull())
  expect(field.value).toBe('https://u4ssc.itu.int')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(drafts.draft.corrections).toHaveLength(2))
  expect(drafts.draft.corrections).toContainEqual(theirs)
})

it('an ended session is reported, and typed text is kept', async () => {
  drafts.refusal = problem('not-signed-in', 401)
  const user = await openReview()
  await user.click(screen.getByRole('button', { name: 'Edit Fee' }))
  const field = screen.getByLabelText<HTMLSelectElement>('Fee')
  await user.selectOptions(field, 'There is a fee')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText(/Your session has ended/)
  expect(field.value).toBe('paid')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(drafts.draft.corrections).toHaveLength(1))
})

it('facts that are not stated are folded, and a certain fact has no mark', async () => {
  const user = await openReview()
  const summary = screen.getByText(/^\d+ facts not stated$/, { selector: '#unstated-meeting-0' })
  const details = summary.closest('details')
  expect(details?.open).toBe(false)
  await user.click(summary)
  await waitFor(() => expect(details?.open).toBe(true))
  expect(screen.queryByText('certain')).toBeNull()
})
