import { expect, it } from 'vitest'
import { framedLetter } from '../../test/framed-letter'
import type { Language } from '@u4ssc/domain'
import { readParticipation } from './participation'

function policyIn(language: Language, body: string) {
  const { letter, scope } = framedLetter(language, 'Meeting', body)
  return readParticipation(letter, scope)
}
const groupsIn = (language: Language, body: string) =>
  policyIn(language, body).openTo.map(({ value }) => value)

const MEMBERS = ['member-states', 'sector-members', 'associates', 'academia']
const EVERYBODY = [...MEMBERS, 'individuals-from-member-countries']

it.each<[Language, string, string[]]>([
  [
    'en',
    'Participation is open to ITU Member States, Sector Members, Associates and Academic Institutions and to any individual from a country that is a member of ITU.',
    EVERYBODY,
  ],
  ['en', 'The meeting is open to Member States only.', ['member-states']],
  [
    'en',
    'The Conference is open to Members of WMO, to manufacturers and to researchers.',
    ['member-states', 'others'],
  ],
  ['en', 'Member States and observers may attend.', ['member-states', 'others']],
  ['fr', 'La Journée est réservée aux Etats Membres.', ['member-states']],
  [
    'es',
    'Pueden participar los Estados Miembros, los Miembros de Sector, los Asociados y las Instituciones Académicas.',
    MEMBERS,
  ],
  [
    'ru',
    'К участию приглашаются Государства-Члены, Члены Секторов, Ассоциированные члены и академические организации.',
    MEMBERS,
  ],
  [
    'zh',
    '讲习班对国际电联成员国、部门成员、部门准成员和学术机构以及任何国际电联成员国的个人开放。',
    EVERYBODY,
  ],
  [
    'ar',
    'باب المشاركة مفتوح أمام الدول الأعضاء وأعضاء القطاعات والمنتسبين والمؤسسات الأكاديمية، وأمام أي شخص من بلد عضو في الاتحاد.',
    EVERYBODY,
  ],
])('%s: %s', (language, body, groups) => {
  expect(groupsIn(language, body)).toEqual(groups)
})

it('list items belong to the sentence that opens the meeting', () => {
  const body = 'Participation is open to:\n- Member States;\n- Sector Members.'
  expect(groupsIn('en', body)).toEqual(['member-states', 'sector-members'])
})

it('an addressee or a viewer is not read as a participant', () => {
  expect(groupsIn('en', 'I invite the Member States to our meeting.')).toEqual([])
  expect(groupsIn('en', 'Experts may follow the meeting online.')).toEqual([])
})

it('a further condition of participation is kept in the words of the letter', () => {
  const body =
    'Participation is open to any person from a member country who wishes to contribute. Registration is made by the focal points.'
  expect(policyIn('en', body).conditions.map(({ value }) => value)).toEqual([
    { kind: 'wishes-to-contribute', text: 'wishes to contribute' },
    { kind: 'registered-by-focal-point', text: 'focal points' },
  ])
})

it('a sentence that lists three groups states who can attend, whatever its verb', () => {
  const openTo = groupsIn(
    'en',
    'The events are kept for Member States, Sector Members and Associates.',
  )
  expect(openTo).toEqual(['member-states', 'sector-members', 'associates'])
})

it('groups that are asked to reply are not read as groups that can attend', () => {
  const body = 'Member States, Sector Members and Associates are asked to reply by 5 May 2022.'
  expect(groupsIn('en', body)).toEqual([])
})
