import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCircular } from '../../six-by-default'

/** A short letter with the subject and the paragraphs that a case is about. */
function letterOf(subject: string, ...paragraphs: string[]): string {
  const body = paragraphs.map((text, index) => `${index + 1}\t${text}`).join('\n')
  return `Geneva, 1 June 2022\nRef: TSB Circular 400\nSubject: ${subject}\n\nDear Sir/Madam,\n${body}\nYours faithfully,\n`
}

const read = (subject: string, ...paragraphs: string[]) => {
  const { meetings, diagnostics } = readCircular(
    `Geneva, 1 March 2022\nRef: TSB Circular 1\n${letterOf(subject, ...paragraphs)}`,
  )
  return { meetings, diagnostics, codes: diagnostics.map(({ code }) => code) }
}

describe('a letter that contradicts itself gives no date', () => {
  it('if the subject contradicts the text', () => {
    const { meetings, diagnostics } = read(
      'Webinar on AI (Virtual, 14 July 2022)',
      'The webinar will take place on 13 July 2022.',
    )
    expect(meetings).toMatchObject([{ schedule: { days: [] } }])
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'subject-contradicts-body',
        suggestion: '2022-07-13',
        contradicts: '2022-07-14',
      }),
    )
  })

  it('if a weekday contradicts its date', () => {
    const { meetings, codes } = read('Webinar on AI (Virtual, Monday, 14 July 2022)', 'Welcome.')
    expect(meetings).toMatchObject([{ schedule: { days: [] } }])
    expect(codes).toContain('weekday-contradicts-date')
  })

  it('if the end is before the start: the day stays, the times are dropped', () => {
    const { meetings, codes } = read(
      'Webinar on AI (Virtual, 14 July 2022)',
      'The webinar will take place from 1530 to 1000 hours, Geneva time.',
    )
    expect(meetings).toMatchObject([
      { schedule: { days: [{ date: '2022-07-14', startTime: null, endTime: null }] } },
    ])
    expect(codes).toContain('closes-before-opens')
  })

  it('if there are two start times: the end time stays', () => {
    const { meetings, codes } = read(
      'Workshop on AI, Geneva, 14 July 2022',
      'The workshop will be held on 14 July 2022, from 0900 to 1700 hours.',
      'The workshop opens at 1000 hours.',
    )
    expect(meetings).toMatchObject([
      { schedule: { days: [{ startTime: null, endTime: '17:00' }] } },
    ])
    expect(codes).toContain('opening-hours-differ')
  })
})

it('a letter without any year convenes a meeting with unknown days', () => {
  const text =
    'Subject: Expert Meeting on Urban Heat, 14 and 15 May\n\nDear partners,\nYou are invited to send one expert to the meeting in Nairobi.\n'
  const { meetings } = readCircular(text)
  expect(meetings).toMatchObject([
    { title: 'Expert Meeting on Urban Heat', schedule: { days: [] }, venue: { city: 'Nairobi' } },
  ])
})

it('a number that runs into the date is read as given elsewhere in the letter', () => {
  const letter = 'Circular Letter5/LCCE/1318 January 2026To Administrations'
  const read = (text: string) => {
    const { reference, issuedOn } = readCircular(text).circular
    return [reference.number, issuedOn]
  }
  expect(read(letter)).toEqual(['13', '2026-01-18'])
  expect(read(`${letter}\n\nANNEX\n(to Circular Letter 5/LCCE/131)`)).toEqual(['131', '2026-01-08'])
})

it('the former days of a moved meeting are not its days', () => {
  const { meetings } = read(
    'New dates of the eleventh session',
    'The letter of May announced that the eleventh session would meet from 5 to 9 September 2022.',
    'The session is postponed and will now be held from 8 to 12 October 2022.',
  )
  expect(meetings).toMatchObject([
    {
      schedule: {
        days: [8, 9, 10, 11, 12].map((day) => ({ date: `2022-10-${day < 10 ? '0' : ''}${day}` })),
      },
    },
  ])
})

describe('several meetings of a letter are distinguished', () => {
  const titlesOf =
    (...paragraphs: string[]) =>
    (subject: string) =>
      read(subject, ...paragraphs).meetings.map(({ title, mode, venue, schedule: { days } }) => [
        title,
        mode,
        venue?.city ?? null,
        days[0]?.date,
        days.at(-1)?.date,
      ])

  it('in paragraphs that begin with a name and its day', () => {
    const meetings = titlesOf(
      'The Week brings together two events in Nassau, Bahamas.',
      'Forum on Networks: 14 December 2022, from 0900 to 1730 hours. One may follow it online.',
      'Training on Waste: 15 December 2022, from 0930 to 1230 hours.',
    )('Island Standards Week, Nassau, Bahamas, 14-15 December 2022')
    expect(meetings).toEqual([
      ['Forum on Networks', 'hybrid', 'Nassau', '2022-12-14', '2022-12-14'],
      ['Training on Waste', 'physical', 'Nassau', '2022-12-15', '2022-12-15'],
    ])
  })

  it('in items on one long line', () => {
    const meetings = titlesOf(
      'Two sessions will help. • Session for Africa: 14 November 2022, 8:00 – 11:00 a.m. EST • Session for Asia: 15 November 2022, 6:00 – 9:00 p.m. EST Both are held on Zoom. Nominations should reach us no later than 27 October 2022.',
    )('Dialogues on indicators: two online sessions')
    expect(meetings).toEqual([
      ['Session for Africa', 'virtual', null, '2022-11-14', '2022-11-14'],
      ['Session for Asia', 'virtual', null, '2022-11-15', '2022-11-15'],
    ])
  })

  it('as groups of one kind, each with a separate sentence', () => {
    const meetings = titlesOf(
      'Working Party 8A will meet from 24 to 28 January 2023 in Bangkok.',
      'Working Party 8D will meet from 30 January to 3 February 2023 in Nairobi.',
    )('Meetings of Working Party 8A and Working Party 8D')
    expect(meetings).toEqual([
      ['Working Party 8A', 'physical', 'Bangkok', '2023-01-24', '2023-01-28'],
      ['Working Party 8D', 'physical', 'Nairobi', '2023-01-30', '2023-02-03'],
    ])
  })

  it('as two meetings of one kind, each with its body', () => {
    const meetings = titlesOf(
      'The meeting of the Regional Group for Africa will be held in Nairobi on 26 March 2023.',
      'The meeting of Study Group 12 will be held in Geneva from 5 to 8 May 2023.',
    )('Meeting of the Regional Group for Africa and meeting of Study Group 12')
    expect(meetings).toEqual([
      [
        'Meeting of the Regional Group for Africa',
        'physical',
        'Nairobi',
        '2023-03-26',
        '2023-03-26',
      ],
      ['meeting of Study Group 12', 'physical', 'Geneva', '2023-05-05', '2023-05-08'],
    ])
  })

  it('by a name after its days', () => {
    const meetings = titlesOf(
      'You are invited to the Forum on Trust on 18 January 2023 and, from 19 to 20 January 2023, the first meeting of the Focus Group on Data.',
    )(
      'Forum on Trust and first meeting of the Focus Group on Data, Muscat, Oman, 18-20 January 2023',
    )
    expect(meetings).toEqual([
      ['Forum on Trust', 'physical', 'Muscat', '2023-01-18', '2023-01-18'],
      [
        'first meeting of the Focus Group on Data',
        'physical',
        'Muscat',
        '2023-01-19',
        '2023-01-20',
      ],
    ])
  })

  it('by a sentence without a meeting name, which sets the format of the meeting before it', () => {
    const meetings = titlesOf(
      'The Forum will be held in Lima, Peru, on 17 July 2022. It can be attended in person or online.',
      'The Workshop will be held in Lima on 19 July 2022, in person only.',
    )('Forum on Schools and Workshop on Statistics, Lima, Peru, 17-19 July 2022')
    expect(meetings.map(([, mode]) => mode)).toEqual(['hybrid', 'physical'])
  })
})

it('a meeting that is postponed indefinitely has no days, whatever its subject states', () => {
  const { meetings } = read(
    'Meeting of Study Group 3, Geneva, 8 July 2022',
    'The meeting is postponed until further notice.',
  )
  expect(meetings).toMatchObject([{ status: 'postponed', schedule: { days: [] } }])
})

describe('other text is not read as the meeting', () => {
  it('times of registration', () => {
    const { meetings } = read(
      'Workshop on AI, Geneva, 14 July 2022',
      'Registration begins at 0830 hours; the workshop opens at 0930 hours.',
    )
    expect(meetings).toMatchObject([
      { schedule: { days: [{ startTime: '09:30' }], zone: 'Europe/Zurich' } },
    ])
  })

  it('other dates in the text', () => {
    const { meetings } = read(
      'Workshop on AI, Geneva, 14 July 2022',
      'The workshop will be held on 14 July 2022.',
      'The last workshop took place on 3 May 2021, and another meeting is planned for 6 February 2023.',
    )
    expect(meetings).toMatchObject([{ schedule: { days: [{ date: '2022-07-14' }] } }])
  })

  it('a cancelled meeting', () => {
    expect(
      read('Cancellation of the workshop on AI, Geneva, 14 July 2022', 'It is off.').meetings,
    ).toMatchObject([{ status: 'cancelled', schedule: { days: [] } }])
  })

  it('a letter that asks for an answer', () => {
    const { meetings } = read(
      'Proposed deletion of Recommendation B.18',
      'Please let me know by 2400 hours UTC on 25 August 2022 whether you approve.',
    )
    expect(meetings).toEqual([])
  })
})

it('times with an ambiguous zone are dropped', () => {
  const { meetings, codes } = read(
    'Webinar on AI (Virtual, 14 July 2022)',
    'The webinar will take place from 1400 to 1530 hours IST.',
  )
  expect(meetings).toMatchObject([{ schedule: { zone: null, days: [{ startTime: '14:00' }] } }])
  expect(codes).toContain('zone-ambiguous')
})

it('two meetings of different kinds in one subject are separate meetings', () => {
  const { meetings } = read(
    'Meeting of Study Group 3 and associated Seminar, Geneva, 11-14 July 2022',
    'The meeting will be held on 13 and 14 July 2022.',
    'The Seminar on tariffs of the region will be held on 11 and 12 July 2022.',
  )
  expect(meetings.map(({ schedule }) => schedule.days.map(({ date }) => date))).toEqual([
    ['2022-07-11', '2022-07-12'],
    ['2022-07-13', '2022-07-14'],
  ])
})

describe('an item with its name and its day is read as a meeting', () => {
  const webinars = (name: string) =>
    read(
      'Webinars on AI',
      `The webinars are:\n- ${name}: 8 July 2022\n- Closing webinar: 9 July 2022`,
    ).meetings.map(({ title }) => title)

  it('if the name has a few words', () => {
    expect(webinars('Opening webinar')).toEqual(['Opening webinar', 'Closing webinar'])
  })

  it('and not if the words are as long as a text', () => {
    const long = `Opening webinar ${'on the use of AI in cities '.repeat(20)}`
    expect(webinars(long)).not.toContain(long.trim())
  })
})

describe('several meetings in one sentence are separate meetings', () => {
  const daysIn = (subject: string, ...paragraphs: string[]) =>
    read(subject, ...paragraphs).meetings.map(({ title, schedule: { days } }) => [
      title,
      days[0]?.date,
      days[0]?.startTime,
    ])

  it('if groups have a number and their days, in the subject', () => {
    expect(
      daysIn(
        'Meetings of the Working Parties: Working Party 4A: 18-22 July 2022; Working Party 4B: 25-29 July 2022',
        'Each of the meetings opens at 1000 hours on its first day.',
      ),
    ).toEqual([
      ['Working Party 4A', '2022-07-18', '10:00'],
      ['Working Party 4B', '2022-07-25', '10:00'],
    ])
  })

  it('in clauses between semicolons', () => {
    expect(
      daysIn(
        'Climate conference',
        'I invite you to two sessions: Fifth session of the Body for Advice, 18 July 2022; Ninth session of the Body for Action, 20 July 2022.',
      ),
    ).toEqual([
      ['Fifth session of the Body for Advice', '2022-07-18', null],
      ['Ninth session of the Body for Action', '2022-07-20', null],
    ])
  })

  it('if names in the subject each have their days after them', () => {
    expect(
      daysIn(
        'Development Forum, 18 July 2022, and Preparatory Meeting, 20 to 22 July 2022, Lima, Peru',
        'It will be held in Lima from 20 to 22 July 2022. On its eve there is the Forum, on 18 July 2022.',
      ),
    ).toEqual([
      ['Development Forum', '2022-07-18', null],
      ['Preparatory Meeting', '2022-07-20', null],
    ])
  })
})

it('a deadline of both meetings is a deadline of each of them', () => {
  const { meetings } = read(
    'Forum on AI, 18 July 2022, and Meeting of the Regional Group, 20 July 2022, Lima, Peru',
    'Contributions to the Meeting should arrive by 1 July 2022. Registration for both events closes on 4 July 2022.',
  )
  expect(meetings.map(({ deadlines }) => deadlines.map(({ date }) => date))).toEqual([
    ['2022-07-04'],
    ['2022-07-01', '2022-07-04'],
  ])
})

it('a deadline with a time does not change the time of the meeting', () => {
  const { meetings } = read(
    'Meeting of the Regional Group, 20 July 2022, Lima, Peru',
    'Contributions should arrive by 1 July 2022, 1200 hours, Geneva time. Registration closes on 4 July 2022.',
  )
  expect(meetings[0]?.deadlines).toEqual([
    { date: '2022-07-01', time: '12:00', zone: 'Europe/Zurich', what: 'Contributions' },
    { date: '2022-07-04', what: 'Registration' },
  ])
})

it('a meeting that closes on the following day ends on its last day', () => {
  const { meetings } = read(
    'Workshop on AI, Lima, Peru, 18-19 July 2022',
    'The workshop opens at 0930 hours on Monday, 18 July, and closes at 1600 hours on the following day.',
  )
  expect(meetings[0]?.schedule.days).toMatchObject([{ startTime: '09:30' }, { endTime: '16:00' }])
})

describe('other days are not read as days of a meeting', () => {
  const daysOf = (text: string) =>
    readCircular(text).meetings.map(({ schedule }) => schedule.days.map(({ date }) => date).join())

  it('days that were replaced by others', () => {
    const text =
      'Subject: Workshop on batteries – new dates\n\nGeneva, 3 May 2023\n\nDear Sir,\n\n' +
      'You were invited to a workshop planned for 6 to 8 November 2023.\n\n' +
      'It will now be held from 29 to 31 January 2024 in London.'
    expect(daysOf(text)).toEqual(['2024-01-29,2024-01-30,2024-01-31'])
  })

  it('days in a list of deadlines that begins with the time before the meeting', () => {
    const text =
      'Subject: Meeting of Study Group 11, Geneva, 4-13 March 2020\n\nDear Sir,\n\n' +
      'Key deadlines (before the meeting)\nTwo months 2020-01-04\n- Contributions\nSix weeks 2020-01-22\n- Fellowships'
    const [meeting] = readCircular(text).meetings
    expect(daysOf(text)).toEqual([
      [...Array(10).keys()].map((day) => `2020-03-${String(day + 4).padStart(2, '0')}`).join(),
    ])
    expect(meeting?.deadlines).toEqual([
      { date: '2020-01-04', what: 'Contributions' },
      { date: '2020-01-22', what: 'Fellowships' },
    ])
  })
})

describe('a letter with a table of meetings and a sentence for all of them', () => {
  const letter = new URL(
    '../../../test/letters/public/03-circular-letter-7-lcce-79.txt',
    import.meta.url,
  )
  const { meetings, diagnostics } = readCircular(readFileSync(letter, 'utf8'))
  const working7B = meetings.find(({ title }) => title.endsWith('7B'))

  it('has sittings on working days only, "on every working day from 1200 to 1600 hours"', () => {
    expect(
      working7B?.schedule.days.map(({ date, startTime, endTime }) => [date, startTime, endTime]),
    ).toEqual(
      ['06', '07', '08', '09', '12', '13', '14'].map((day) => [`2021-04-${day}`, '12:00', '16:00']),
    )
    expect(diagnostics).toEqual([])
  })

  it('has the time in the header of the column for each deadline', () => {
    expect(meetings.flatMap(({ deadlines }) => deadlines)).toHaveLength(4)
    for (const deadline of meetings.flatMap(({ deadlines }) => deadlines))
      expect(deadline).toMatchObject({ time: '16:00', zone: 'Etc/UTC' })
  })
})
