import { describe, expect, it } from 'vitest'
import type { Language } from '@u4ssc/domain'
import type { Letter } from '../../values/letter/index'
import { splitLetter } from '../../layout/segments/index'
import { readTokens, wordsOf } from '../../text/tokens/index'
import { findGrids, gridDeadlines, gridProposals, gridTimes } from './index'
import { VOCABULARIES } from '../../text/vocabulary/vocabularies'

const letterOf = (text: string, language: Language = 'en') =>
  splitLetter(readTokens(text), VOCABULARIES[language])

/** Title and days of each meeting that the only proposed set has. */
const meetingsIn = (letter: Letter) => {
  const sets = gridProposals(letter, '2024-01-05')
  expect(sets.length).toBeLessThan(2)
  return (sets[0] ?? []).map(({ title, dates }) => [
    wordsOf(letter.tokens, title),
    dates[0]?.days.join('/'),
  ])
}

type Case = [form: string, language: Language, text: string, expected: string[][]]

const CASES: readonly Case[] = [
  [
    'tabs, with start and end',
    'en',
    `1 The meetings are listed below.
Meeting	Start date	End date	Place
Working Party 1/20	19 March 2024	27 March 2024	Geneva
Working Party 2/20	20 March 2024	26 March 2024	Geneva
`,
    [
      ['Working Party 1/20', '2024-03-19/2024-03-27'],
      ['Working Party 2/20', '2024-03-20/2024-03-26'],
    ],
  ],
  [
    'bars, with days',
    'en',
    `1 The meetings are listed below.
Meeting | Dates
Working Party 1/20 | 19-27 March 2024
Working Party 2/20 | 20-26 March 2024
`,
    [
      ['Working Party 1/20', '2024-03-19/2024-03-27'],
      ['Working Party 2/20', '2024-03-20/2024-03-26'],
    ],
  ],
  [
    'slashes, an empty cell between',
    'en',
    `Event / Room / Date / Remarks
Workshop on water meters / / 4 March 2024 / morning
Forum on buried cables / Room B / 5 March 2024 / all day
`,
    [
      ['Workshop on water meters', '2024-03-04'],
      ['Forum on buried cables', '2024-03-05'],
    ],
  ],
  [
    'many blanks',
    'en',
    `Event                        Date              Time
Workshop on water meters     4 March 2024      1000-1200
Second meeting of FG-WM      5-6 March 2024    0930-1730
`,
    [
      ['Workshop on water meters', '2024-03-04'],
      ['Second meeting of FG-WM', '2024-03-05/2024-03-06'],
    ],
  ],
  [
    'no headers, days before names',
    'en',
    `The series has three parts:

7 March 2024 | Webinar on heat pumps | 10:00-11:30
14 March 2024 | Webinar on cool roofs | 10:00-11:30
21 March 2024 | Webinar on shade | 15:00-16:30
`,
    [
      ['Webinar on heat pumps', '2024-03-07'],
      ['Webinar on cool roofs', '2024-03-14'],
      ['Webinar on shade', '2024-03-21'],
    ],
  ],
  [
    'one cell on each line, times below their dates',
    'fr',
    `Les réunions ont lieu à Genève.
Groupe
Dates de la réunion
Date limite des contributions
Séance d'ouverture
Groupe de travail 3J
9-17 avril 2024
Mardi 2 avril 2024
à 16 heures UTC
Mardi 9 avril 2024
à 10 h 00
Groupe de travail 3K
10-18 avril 2024
Mercredi 3 avril 2024
à 16 heures UTC
Mercredi 10 avril 2024
à 9 h 30
La séance d'ouverture a lieu à l'heure locale.
`,
    [
      ['Groupe de travail 3J', '2024-04-09/2024-04-17'],
      ['Groupe de travail 3K', '2024-04-10/2024-04-18'],
    ],
  ],
  [
    'one cell on each line, blank lines between, dates without a year',
    'es',
    `Las reuniones de 2024 son las siguientes:

Reunión

Inicio

Fin

Taller sobre contadores de agua

4 de marzo de 2024

5 de marzo de 2024

Foro sobre cables enterrados

6 de marzo

8 de marzo

Atentamente,
`,
    [
      ['Taller sobre contadores de agua', '2024-03-04/2024-03-05'],
      ['Foro sobre cables enterrados', '2024-03-06/2024-03-08'],
    ],
  ],
  [
    'column after column, each below its header',
    'en',
    `Group
Working Party 6A
Working Party 6B
Working Party 6C
Meeting date
16 - 24 April 2024
17 - 25 April 2024
15 - 25 April 2024
Deadline for contributions
Tuesday, 9 April 2024, 1600 hours UTC
Wednesday, 10 April 2024, 1600 hours UTC
Monday, 8 April 2024, 1600 hours UTC
`,
    [
      ['Working Party 6A', '2024-04-16/2024-04-24'],
      ['Working Party 6B', '2024-04-17/2024-04-25'],
      ['Working Party 6C', '2024-04-15/2024-04-25'],
    ],
  ],
  [
    'all headers, then column after column',
    'en',
    `Group
Meeting dates
Deadline for contributions
Working Party 5A
Working Party 5B
15-25 April 2024
14-24 April 2024
8 April 2024
7 April 2024
`,
    [
      ['Working Party 5A', '2024-04-15/2024-04-25'],
      ['Working Party 5B', '2024-04-14/2024-04-24'],
    ],
  ],
  [
    'everything glued',
    'en',
    'The days are shown below:GroupMeeting datesDeadline for contributions1600 hours UTCOpening session' +
      '(local time)Working Party 5A14 - 24 May 2024Tuesday, 7 May 2024Tuesday, 14 May 2024at 0930 hours' +
      'Working Party 5B15 - 25 May 2024Wednesday, 8 May 2024Wednesday, 15 May 2024at 1400 hours2Programme of the meetingsDraft agendas are annexed.',
    [
      ['Working Party 5A', '2024-05-14/2024-05-24'],
      ['Working Party 5B', '2024-05-15/2024-05-25'],
    ],
  ],
  [
    'one long line without headers',
    'en',
    'All meetings are in Geneva and the registration desk is near the rooms. The timetable is: Task Group 1/5 23-31 October 2024 opening at 11:00 hours on 23 October Working Party 1A 23-30 October 2024 opening at 14:00 hours on 23 October Working Party 1B 24-31 October 2024 opening at 15:30 hours on 24 October',
    [
      ['Task Group 1/5', '2024-10-23/2024-10-31'],
      ['Working Party 1A', '2024-10-23/2024-10-30'],
      ['Working Party 1B', '2024-10-24/2024-10-31'],
    ],
  ],
  [
    'a list of days and names',
    'en',
    `The events are distributed as follows:
- 7 March 2024: Workshop on water meters, 10:00-12:00;
- 8 March 2024 (afternoon): Forum on buried cables, organized by ITU and UNEP;
- 11 and 12 March 2024: Training on leak detection.
`,
    [
      ['Workshop on water meters', '2024-03-07'],
      ['Forum on buried cables', '2024-03-08'],
      ['Training on leak detection', '2024-03-11/2024-03-12'],
    ],
  ],
  [
    'a list in one sentence',
    'en',
    'The secretariat notifies Parties that these sessions will open in Doha: Eighteenth session of the Conference of the Parties (COP 18), Monday, 4 to Friday, 15 November 2024; Eighth session of the Subsidiary Body (SB 8), from 4 to 9 November 2024.',
    [
      ['Eighteenth session of the Conference of the Parties (COP 18)', '2024-11-04/2024-11-15'],
      ['Eighth session of the Subsidiary Body (SB 8)', '2024-11-04/2024-11-09'],
    ],
  ],
  [
    'bars, a column of starts and one of ends',
    'ru',
    `Собрания пройдут в Женеве:
Собрание | Начало | Окончание | Место
Рабочая группа 1A | 9 апреля 2024 года | 17 апреля 2024 года | Женева
Исследовательская комиссия 1 | 18 апреля 2024 года | 19 апреля 2024 года | Женева
`,
    [
      ['Рабочая группа 1A', '2024-04-09/2024-04-17'],
      ['Исследовательская комиссия 1', '2024-04-18/2024-04-19'],
    ],
  ],
  [
    'a list of names and days',
    'ru',
    `Пройдут следующие мероприятия:
– Вебинар по умным городам: 16 апреля 2024 года, 11:00–12:30;
– Семинар по показателям: 23 и 24 апреля 2024 года.
`,
    [
      ['Вебинар по умным городам', '2024-04-16'],
      ['Семинар по показателям', '2024-04-23/2024-04-24'],
    ],
  ],
  [
    'bars',
    'zh',
    `会议安排如下：
会议 | 日期 | 地点
智慧城市讲习班 | 2024年3月4日 | 日内瓦
第5研究组会议 | 2024年3月5日至8日 | 日内瓦
`,
    [
      ['智慧城市讲习班', '2024-03-04'],
      ['第5研究组会议', '2024-03-05/2024-03-08'],
    ],
  ],
  [
    'one cell on each line',
    'zh',
    `工作组会议的日期如下。
组别
开始日期
结束日期
1A工作组
2024年4月9日
2024年4月17日
1B工作组
2024年4月10日
2024年4月18日
`,
    [
      ['1A工作组', '2024-04-09/2024-04-17'],
      ['1B工作组', '2024-04-10/2024-04-18'],
    ],
  ],
  [
    'bars',
    'ar',
    `تعقد الاجتماعات التالية:
الاجتماع | التاريخ | المكان
ورشة العمل بشأن المدن الذكية | 4 مارس 2024 | جنيف
اجتماع لجنة الدراسات 5 | 5-8 مارس 2024 | جنيف
`,
    [
      ['ورشة العمل بشأن المدن الذكية', '2024-03-04'],
      ['اجتماع لجنة الدراسات 5', '2024-03-05/2024-03-08'],
    ],
  ],
  [
    'tabs, names that only their header calls meetings',
    'es',
    `	Seminario	Fecha	Hora
	Datos para los servicios urbanos	18 de abril de 2024	11:00-12:30
	Seguridad de las redes	25 de abril de 2024	11:00-12:30
`,
    [
      ['Datos para los servicios urbanos', '2024-04-18'],
      ['Seguridad de las redes', '2024-04-25'],
    ],
  ],
]

describe('rows of a table are proposed as meetings', () => {
  it.each(CASES)('%s (%s)', (_form, language, text, expected) => {
    expect(meetingsIn(letterOf(text, language))).toEqual(expected)
  })
})

describe('other tables are not proposed as meetings', () => {
  it.each<[string, string]>([
    [
      'the programme of one day',
      `Time | Session | Speaker
09:00 | Opening remarks | Ms Li
09:30 | Session on water meters | Mr Diallo
11:00 | Coffee break |
11:30 | Session on cables | Ms Roy
`,
    ],
    [
      'deadlines',
      `Milestone | Date
Contributions for translation | 4 March 2024
Registration | 11 March 2024
Fellowship requests | 15 March 2024
`,
    ],
    [
      'a list of deadlines',
      `- 4 March 2024: contributions for translation;
- 11 March 2024: registration for the meeting;
- 15 March 2024: fellowship requests.
`,
    ],
    [
      'the header of a letter',
      `Date: 5 January 2024
Subject: Meeting of Study Group 5
Place: Geneva
Dear Sir, the meeting is on 4 March 2024.
`,
    ],
  ])('%s', (_kind, text) => {
    expect(gridProposals(letterOf(text), '2024-01-05')).toEqual([])
  })
})

const DEADLINES = `Group | Meeting dates | Deadline for contributions | Opening session
Working Party 5A | 14-24 May 2024 | 7 May 2024 | 14 May 2024 at 0930 hours
Working Party 5B | 15-25 May 2024 | 8 May 2024 | 15 May 2024 at 1400 hours
`

it('columns are typed by their headers and contents', () => {
  const [grid] = findGrids(letterOf(DEADLINES))
  expect(grid?.columns).toEqual(['name', 'days', 'deadline', 'opening'])
})

it('a column without a header is read as deadlines if its days precede those of the meetings', () => {
  const text = `Working Party 5A | 14-24 May 2024 | 7 May 2024
Working Party 5B | 15-25 May 2024 | 8 May 2024
`
  expect(findGrids(letterOf(text))[0]?.columns).toEqual(['name', 'days', 'deadline'])
})

it('deadlines have the words above their column and in their row', () => {
  const letter = letterOf(DEADLINES)
  const words = gridDeadlines(letter).map(({ date, what, row }) => [
    date.days[0],
    wordsOf(letter.tokens, what),
    wordsOf(letter.tokens, row).slice(0, 16),
  ])
  expect(words).toEqual([
    ['2024-05-07', 'Deadline for contributions', 'Working Party 5A'],
    ['2024-05-08', 'Deadline for contributions', 'Working Party 5B'],
  ])
})

it('a row has the times of its start', () => {
  const letter = letterOf(DEADLINES)
  const [grid] = findGrids(letter)
  const times = grid?.rows.map((row) =>
    gridTimes(letter, grid, row).map(({ startTime }) => startTime),
  )
  expect(times).toEqual([['09:30'], ['14:00']])
})

it('a table ends at its repeated headers', () => {
  const header = 'Title\nStart\nPlace\n'
  const row = 'Workshop on water meters\n4 March 2024\nGeneva\n'
  const letter = letterOf(header + row.repeat(2) + header + row.repeat(3))
  expect(findGrids(letter).map(({ rows }) => rows.length)).toEqual([2, 3])
})
