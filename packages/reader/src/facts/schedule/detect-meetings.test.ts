import { describe, expect, it } from 'vitest'
import { readCircular } from '../../six-by-default'

/** A short letter with the subject and the paragraphs that a case is about. */
function letterOn(subject: string, ...paragraphs: string[]) {
  const body = paragraphs.map((text, index) => `${index + 1}\t${text}`).join('\n')
  return `Geneva, 1 June 2022\nRef: TSB Circular 400\nSubject: ${subject}\n\nDear Sir/Madam,\n${body}\nYours faithfully,\n`
}

function meetingsOf(subject: string, ...paragraphs: string[]) {
  return readCircular(letterOn(subject, ...paragraphs)).meetings.map(
    ({ title, mode, schedule, deadlines }) => ({
      title,
      mode,
      days: schedule.days.map(({ date }) => date),
      startTime: schedule.days[0]?.startTime ?? null,
      due: deadlines.map(({ date }) => date),
    }),
  )
}

describe('meetings that a subject names one after the other', () => {
  const subject =
    "Meeting of Study Group 5, Workshop on Heat and Newcomers' Training, Rome, Italy, 13-23 September 2022"
  const group = 'Study Group 5 will meet from Thursday, 15 to Friday, 23 September 2022.'
  const training =
    "The Newcomers' Training comes first, on Tuesday, 13 September 2022, from 1400 to 1730 hours. It is given to forty persons, all of them in the room."
  const workshop =
    'The Workshop on Heat fills Wednesday, 14 September 2022, from 0930 to 1800 hours. Listeners may take part remotely.'

  it('have the days and times of their own paragraph', () => {
    expect(meetingsOf(subject, group, training, workshop)).toMatchObject([
      { title: "Newcomers' Training", days: ['2022-09-13'], startTime: '14:00' },
      { title: 'Workshop on Heat', days: ['2022-09-14'], startTime: '09:30' },
      {
        title: 'Meeting of Study Group 5',
        days: [15, 16, 17, 18, 19, 20, 21, 22, 23].map((day) => `2022-09-${day}`),
      },
    ])
  })

  it('a sentence without a name applies to the previous meeting in the same paragraph only', () => {
    const modes = meetingsOf(subject, group, training, workshop).map(({ mode }) => mode)
    expect(modes).toEqual(['physical', 'hybrid', 'physical'])
  })

  it('have the uncertain days of the subject if the letter gives days for one of them only', () => {
    const { meetings, evidence } = readCircular(letterOn(subject, group))
    expect(meetings.map(({ schedule }) => schedule.days.length)).toEqual([11, 11, 9])
    const certainty = [0, 1, 2].map(
      (at) => evidence[`/meetings/${at}/schedule/days/0/date`]?.certainty,
    )
    expect(certainty.slice(0, 2)).toEqual(['uncertain', 'uncertain'])
  })
})

describe('rows of a table with a name, its day and its hours', () => {
  const rows =
    'Solar pumps that last\tMonday, 5 September 2022\t1300-1430\nWho owns the well?\tThursday, 8 September 2022\t0700-0830'

  it('are read as meetings if their column header names meetings', () => {
    expect(
      meetingsOf('Webinars on irrigation', `They are:\nWebinar\tDate\tHours (UTC)\n${rows}`),
    ).toMatchObject([
      { title: 'Solar pumps that last', days: ['2022-09-05'], startTime: '13:00' },
      { title: 'Who owns the well?', days: ['2022-09-08'], startTime: '07:00' },
    ])
  })

  // One row is still taken for a meeting next to the workshop
  it.fails('are not read as meetings without such a header', () => {
    expect(
      meetingsOf(
        'Workshop on irrigation, Rome, 5-8 September 2022',
        `The programme:\nTopic\tDate\tHours\n${rows}`,
      ),
    ).toHaveLength(1)
  })
})

it('a consultation about the approval of another meeting convenes nothing', () => {
  expect(
    meetingsOf(
      'Consultation of Member States on draft Recommendation Q.3965, proposed for approval at the meeting of Study Group 11 (Geneva, 10-19 October 2022)',
      'Member States are requested to reply by 1 September 2022.',
    ),
  ).toEqual([])
})

it('an item in a list of deadlines that names a meeting is a deadline of that meeting', () => {
  const [workshop, meeting] = meetingsOf(
    'Workshop on heat, Rome, 5 September 2022, and meeting of the Focus Group, Rome, 6-8 September 2022',
    'The workshop will be held on 5 September 2022. The meeting will be held from 6 to 8 September 2022.',
    'Deadlines:\n15 July 2022\tFellowship requests for the workshop\n22 July 2022\tContributions to the meeting\n29 July 2022\tRegistration',
  )
  expect(workshop?.due).toEqual(['2022-07-15', '2022-07-29'])
  expect(meeting?.due).toEqual(['2022-07-22', '2022-07-29'])
})

it('a table with more rows than a letter can convene is a calendar, and convenes no meeting', () => {
  const rows = Array.from(
    { length: 40 },
    (_, day) =>
      `Webinar on water ${day}\t${(day % 28) + 1} ${day < 28 ? 'September' : 'October'} 2022\t1300-1430`,
  ).join('\n')
  expect(meetingsOf('Calendar of webinars', `They are:\nWebinar\tDate\tHours\n${rows}`)).toEqual([])
})
