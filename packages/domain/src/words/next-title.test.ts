import { expect, it } from 'vitest'
import { nextTitle } from './next-title'

it.each([
  ['Sixth Meeting of United for Smart Sustainable Cities (U4SSC)', 6, 'Seventh Meeting of'],
  ['SIXTH MEETING', 6, 'SEVENTH MEETING'],
  ['6th Meeting of U4SSC', 6, '7th Meeting'],
  ['11th and last meeting', 11, '12th and last'],
  ['22nd meeting', 22, '23rd meeting'],
  ['Sixième réunion de U4SSC', 6, 'Septième réunion'],
  ['1ère réunion', 1, '2ème réunion'],
  ['6e réunion', 6, '7e réunion'],
  ['Sexta reunión de U4SSC', 6, 'Séptima reunión'],
  ['6.ª reunión', 6, '7.ª reunión'],
  ['Шестое собрание U4SSC', 6, 'Седьмое собрание'],
  ['Четвертое собрание', 4, 'Пятое собрание'],
  ['6-е собрание', 6, '7-е собрание'],
  ['الاجتماع السادس', 6, 'الاجتماع السابع'],
  ['U4SSC第六次会议', 6, 'U4SSC第七次会议'],
  ['U4SSC第十次会议', 10, 'U4SSC第十一次会议'],
  ['Twentieth Meeting', 20, '21st Meeting'],
  ['Seizième réunion', 16, '17e réunion'],
  ['Decimosexta reunión', 16, '17.ª reunión'],
  ['Шестнадцатое собрание', 16, '17-е собрание'],
  ['الاجتماع العاشر', 10, 'الاجتماع 11'],
  ['U4SSC第二十次会议', 20, 'U4SSC第21次会议'],
  ['U4SSC第6次会议', 6, 'U4SSC第7次会议'],
] as const)('%s is followed by its next number', (title, ordinal, next) => {
  expect(nextTitle(title, ordinal)).toContain(next)
  expect(nextTitle(title, null)).toContain(next)
})

it('only the number of the meeting goes up, and a title without one stays', () => {
  expect(nextTitle('First report to the Sixth Meeting', 6)).toBe(
    'First report to the Seventh Meeting',
  )
  expect(nextTitle('Forum 2021: AI for Good', null)).toBe('Forum 2021: AI for Good')
  expect(nextTitle('Second-hand markets', 6)).toBe('Second-hand markets')
})
