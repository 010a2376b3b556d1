import { describe, expect, it } from 'vitest'
import { withoutPageBreaks, type PlacedLine } from './line-breaks'

const PAGE_WIDTH = 300
const MARGIN = 40
const SIZE = 10

/** A line that ends so far before the right margin, with letters of half their height. */
function line(
  text: string,
  { room = 0, x = MARGIN, ...more }: Partial<PlacedLine> & { room?: number; x?: number } = {},
): PlacedLine {
  return {
    text,
    before: '\n',
    box: { x, y: 0, width: PAGE_WIDTH - MARGIN - room - x, height: SIZE },
    column: 0,
    page: 1,
    pageWidth: PAGE_WIDTH,
    isRightToLeft: false,
    ...more,
  }
}

const read = (...lines: PlacedLine[]) =>
  withoutPageBreaks(lines)
    .map(({ before, text }, index) => (index === 0 ? '' : before) + text)
    .join('')

const FULL = 'The meeting of the working party will be held'

describe('the break of a full line is the page’s', () => {
  it.each([
    ['between words', FULL, 'in Geneva in the month of May and closes late', ' '],
    [
      'behind a hyphen of a word',
      'Meeting from 26 February to 2 March, multi-',
      'stakeholder panels and all that',
      '',
    ],
    [
      'within an address',
      'More is found at https://www.itu.int/en/ITU-T/',
      'ssc/united/Pages/default.aspx and there',
      '',
    ],
    [
      'among Chinese signs',
      '国际电联将与中国信息通信研究院合作举办第五届国际电联',
      '人工智能与可持续城市论坛',
      '',
    ],
    [
      'before a dash within a sentence',
      'The last day of all for registration is later',
      '– 3 May 2019 – than the letter said at first',
      ' ',
    ],
  ])('%s', (_, last, next, joint) => {
    expect(read(line(last), line(next))).toBe(`${last}${joint}${next}`)
  })

  it('at the end of a page within a sentence', () => {
    const last = line(FULL)
    expect(
      read(last, line('in Geneva, as was said before the meeting was', { page: 2 })),
    ).toContain('held in')
    expect(read(last, line('- 2 -', { page: 2, room: 180 }))).toContain('held\n- 2 -')
  })

  it('in text from right to left as in text from left to right', () => {
    const mirrored = (text: string, room = 0) => ({
      ...line(text, { isRightToLeft: true }),
      box: { x: MARGIN + room, y: 0, width: PAGE_WIDTH - 2 * MARGIN - room, height: SIZE },
    })
    const [last, next] = [
      'يسرني أن أدعوكم إلى المشاركة في المنتدى',
      'الرابع للمدن الذكية المستدامة',
    ]
    expect(read(mirrored(last), mirrored(next))).toBe(`${last} ${next}`)
    expect(read(mirrored(last, 90), mirrored(next))).toBe(`${last}\n${next}`)
  })
})

describe('the break of its author stays', () => {
  it.each([
    [
      'where the next word would have fitted',
      line('TSB Circular 148', { room: 120 }),
      line('TSB Workshops'),
    ],
    ['before a point', line(FULL), line('•\tin Geneva in the month of May and closes late')],
    [
      'before a numbered paragraph',
      line('It closes at the end of the second of the days.'),
      line('2 Programme of the meeting and of the days after'),
    ],
    [
      'before a signature',
      line('Those who need a visa should ask for it at once.'),
      line('François Rancy', { room: 150 }),
    ],
    [
      'before a line that is set in',
      line(FULL),
      line('In Geneva in the month of May, which', { x: MARGIN + 20 }),
    ],
    [
      'before larger letters',
      line(FULL),
      { ...line('Registration for the meeting'), box: { ...line('').box, height: 14 } },
    ],
    [
      'between rows that begin alike',
      line('Webinar for Africa: Tuesday, 9 June 2020, 14:00'),
      line('Webinar for Asia and the Pacific, 10 June 2020'),
    ],
  ])('%s', (_, last, next) => {
    expect(read(last, next)).toBe(`${last.text}\n${next.text}`)
  })
})
