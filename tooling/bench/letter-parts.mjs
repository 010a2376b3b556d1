/** The header that precedes the repeated part. */
const HEAD = `Ref: TSB Circular 352
Geneva, 4 November 2021
Subject: Sixth Meeting of the Initiative (Virtual, 7 December 2021)
Dear Sir/Madam,
`

/**
 * Parts of a letter to repeat, by name. Code that looks at all earlier or later parts would show as a slope above 1.
 */
export const PARTS = Object.entries({
  labels: 'Tel: +41 22 730 5989 / Fax: +41 22 730 5853\n',
  references: 'TSB Circular 353, TSB Collective letter 2/TSAG, Circular Letter 7/LCCE/79\n',
  dates: '7 December 2021, ',
  hours: 'from 1000 to 1530 hours, Geneva time, ',
  bullets: '- the Member States of the Union;\n',
  paragraphs: '2\tThe meeting will take place in Geneva.\n',
  deadlines: 'Contributions should reach me by 1200 hours UTC on 5 December 2021. ',
  'lists of deadlines': 'Key deadlines:\n- 5 December 2021: registration\n',
  'lists of nothing': 'Key dates: is 1 May 2022, is 2 May 2022. ',
  meetings: 'The workshop will be held in Lima, Peru, on 9 December 2021 from 1000 to 1200 hours. ',
  'names of one sentence': 'the workshop and the forum in Lima, Peru, ',
  objectives: 'The objectives of the meeting are to: ',
  organizers: 'The meeting is organized by the Ministry of Works, ITU and UNECE. ',
  participation: 'It is open to Member States, and may be attended by academia. ',
  annexes: 'ANNEX 1\n(to TSB Circular 352)\nAgenda\n',
  relations: 'This letter cancels and supersedes TSB Circular 217 of 21 January 2019. ',
}).map(([name, part]) => ({ name, part }))

/**
 * Returns a letter that repeats one part.
 *
 * @param {string} part
 * @param {number} length
 */
export function repeat(part, length) {
  return `${HEAD}1\t${part.repeat(Math.ceil(length / part.length))}`.slice(0, length)
}
