import { describe, expect, it } from 'vitest'
import type { Language } from '@u4ssc/domain'
import { readDeadlines } from './read-deadlines'
import { splitLetter } from '../../layout/segments/index'
import { readTokens } from '../../text/tokens/index'
import { VOCABULARIES } from '../../text/vocabulary/vocabularies'

const read = (text: string, language: Language = 'en', issuedOn: string | null = null) =>
  readDeadlines(splitLetter(readTokens(text), VOCABULARIES[language]), issuedOn).map(
    ({ value }) => value,
  )
const deadlinesIn = (text: string, language: Language = 'en') =>
  read(text, language).map(({ date, what }) => `${date} ${what}`)

describe('a deadline is read from a sentence', () => {
  it.each<[string, Language, string]>([
    ['Replies should reach me no later than 4 September 2018.', 'en', '2018-09-04 Replies'],
    ['The deadline for nominations is 10 June 2020.', 'en', '2020-06-10 nominations'],
    [
      'Registration opens on 5 May 2020 and closes on 20 June 2020.',
      'en',
      '2020-06-20 Registration',
    ],
    ['2ContributionsContributions must arrive by 3 May 2019.', 'en', '2019-05-03 Contributions'],
    ['By 3 July 2020, please submit your comments.', 'en', '2020-07-03 submit your comments'],
    ['Delegates must register before 1 May 2021.', 'en', '2021-05-01 register'],
    ['Les réponses devront parvenir au plus tard le 3 mai 2013.', 'fr', '2013-05-03 Les réponses'],
    ["Date limite d'inscription: 5 mai 2020", 'fr', '2020-05-05 inscription'],
    ['La inscripción se cierra el 3 de julio de 2020.', 'es', '2020-07-03 La inscripción'],
    [
      'Sírvase enviar sus comentarios antes del 3 de julio de 2020.',
      'es',
      '2020-07-03 enviar sus comentarios',
    ],
    ['Заявки принимаются до 15 июня 2019 года.', 'ru', '2019-06-15 Заявки'],
    ['Просьба зарегистрироваться до 1 мая 2021 года.', 'ru', '2021-05-01 зарегистрироваться'],
    ['注册截止日期：2020年5月5日', 'zh', '2020-05-05 注册'],
    [
      'Please note that replies must reach me by close of business on 5 May 2021.',
      'en',
      '2021-05-05 Please note that replies',
    ],
    [
      'The deadline for contributions, initially set for 4 May 2021, is now 8 May 2021.',
      'en',
      '2021-05-08 contributions',
    ],
    ['可提供补贴，补贴申请须于2021年5月5日前送达。', 'zh', '2021-05-05 补贴申请'],
    ['意见请于2021年5月5日前提交。', 'zh', '2021-05-05 意见'],
    ['作者须于2021年5月5日之前提交定稿。', 'zh', '2021-05-05 提交定稿'],
    [
      'Les contributions à la réunion du Groupe sont attendues le 5 mai 2021 au plus tard.',
      'fr',
      '2021-05-05 Les contributions',
    ],
    ['请在2021年5月5日前将填妥的问卷发送至本局。', 'zh', '2021-05-05 填妥的问卷'],
    ['必须在2021年5月5日前通过会议网页进行在线注册。', 'zh', '2021-05-05 在线注册'],
    [
      'التسجيل إلزامي، ويتم عبر الموقع: https://www.itu.int/a.aspx في موعد أقصاه 5 مايو 2021.',
      'ar',
      '2021-05-05 التسجيل',
    ],
    [
      "L'inscription est obligatoire; elle se fait en ligne et sera close le 5 mai 2021.",
      'fr',
      "2021-05-05 L'inscription",
    ],
    [
      'Agradeceré que la inscripción se haga a más tardar el 5 de mayo de 2021.',
      'es',
      '2021-05-05 la inscripción',
    ],
    [
      'Requests, on the form, should reach us (fel@itu.int; fax +41 22 730 5778) by 5 May 2021.',
      'en',
      '2021-05-05 Requests',
    ],
    [
      'It would be appreciated if the names of delegates could be sent by 5 May 2021.',
      'en',
      '2021-05-05 the names of delegates',
    ],
    ['邀请函的申请应在2021年5月5日之前发给东道主。', 'zh', '2021-05-05 邀请函的申请'],
    [
      'Comments of four pages may be submitted until 5 May 2021.',
      'en',
      '2021-05-05 Comments of four pages',
    ],
    [
      'Members must register in the Registration System (OMRS), not later than 5 May 2021.',
      'en',
      '2021-05-05 register',
    ],
    [
      'All other papers will be posted if they are received by 5 May 2021.',
      'en',
      '2021-05-05 All other papers',
    ],
    [
      'La inscripción deberá efectuarse antes del 5 de mayo de 2021.',
      'es',
      '2021-05-05 La inscripción',
    ],
    ['Вклады просим представлять не позднее 5 мая 2021 года.', 'ru', '2021-05-05 Вклады'],
    ['请于2012年6月5日协调世界时24时之前答复。', 'zh', '2012-06-05 答复'],
    ['请与会者在2021年5月1日之前注册。', 'zh', '2021-05-01 注册'],
    ['يرجى من المشاركين التسجيل قبل 1 مايو 2021.', 'ar', '2021-05-01 التسجيل'],
    ['Delegates may register until 5 May 2021.', 'en', '2021-05-05 register'],
    [
      'Delegations may submit statements; these have to be received by 5 May 2021.',
      'en',
      '2021-05-05 submit statements',
    ],
    [
      'Registration, which was to close on 1 May 2021, has been extended until 10 May 2021.',
      'en',
      '2021-05-10 Registration',
    ],
    [
      'Прошу Вас не позднее 5 мая 2021 года представить ответы.',
      'ru',
      '2021-05-05 представить ответы',
    ],
    [
      '需要签证邀请函的与会者，请于2021年10月8日前向主办方提出申请。',
      'zh',
      '2021-10-08 签证邀请函',
    ],
    ['الموعد النهائي لتقديم المساهمات هو 4 سبتمبر 2018.', 'ar', '2018-09-04 المساهمات'],
  ])('%s', (text, language, due) => {
    expect(deadlinesIn(text, language)).toEqual([due])
  })
})

describe('other dates are not read as a deadline', () => {
  it.each([
    'The workshop will be held from 3 to 5 May 2021.',
    'The meeting will end on 5 May 2021.',
    'The hour should be disregarded, and so should the closing date of 7 May 2021.',
    'The Group is expected to close by 1600 hours on 30 April 2020.',
    'The meeting is postponed until 5 May 2021.',
    'The mandate of the group runs until 31 December 2023.',
    'Selected participants will be told by 4 August 2023.',
    'Instead of “registration by 4 May 2021” read as follows.',
    'In paragraph 2, for “by 4 May 2021” read “by 5 May 2021”.',
    'By 5 May 2021, the Secretariat will publish the report.',
    'The resort offers a reduced price until 5 May 2021.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('and neither is a date that was due before the letter', () => {
    const text = 'Replies were due by 4 May 2021.'
    expect(read(text, 'en', '2021-06-01')).toEqual([])
  })
})

it('a list below a word for deadlines gives each date its actions', () => {
  const text = `Key deadlines:

22 December 2017 / - Requests for captioning
- Contributions to be translated
15 January 2018 / - Fellowship requests (form 1)

Annex A explains.`
  expect(deadlinesIn(text)).toEqual([
    '2017-12-22 Requests for captioning',
    '2017-12-22 Contributions to be translated',
    '2018-01-15 Fellowship requests',
  ])
})

it('a list of days to note ends at the following text, which has other times', () => {
  const text = `Please note the dates below:

28 August 2024 - Official documents
30 October 2024 - Online registration

Badges are given out from 8 a.m. on the first morning.`
  expect(deadlinesIn(text)).toEqual([
    '2024-08-28 Official documents',
    '2024-10-30 Online registration',
  ])
})

it('dates in a group are paired with the same number of lines', () => {
  const text = `3 Deadlines:
13 March 2019
1 April 2019
Contributions
Fellowships`
  expect(deadlinesIn(text)).toEqual(['2019-03-13 Contributions', '2019-04-01 Fellowships'])
})

it.each([
  'Key dates:\n- Registration: 5 May 2021\n- Abstracts – 12 May 2021\n',
  'Key dates: Registration – 5 May 2021; Abstracts – 12 May 2021.',
  'What | Deadline\nRegistration | 5 May 2021\nAbstracts | 12 May 2021\n',
])('a list can name actions before their dates: %j', (text) => {
  expect(deadlinesIn(text)).toEqual(['2021-05-05 Registration', '2021-05-12 Abstracts'])
})

it('an extended deadline has the new date', () => {
  expect(
    deadlinesIn('The deadline for papers has been extended from 1 June to 30 June 2021.'),
  ).toEqual(['2021-06-30 papers'])
})

it('a deadline that was named in the subject keeps that name', () => {
  const text = `Geneva, 3 February 2020

Subject: Extension of the deadline for nominations

Dear Sir/Madam,

At the request of several members the deadline has been extended until 28 February 2020.

Yours faithfully,`
  expect(deadlinesIn(text)).toEqual(['2020-02-28 nominations'])
})

it('a header that repeats the day of a sentence adds nothing', () => {
  const text = 'Nominations must arrive by 15 September 2023. Action required by 2023-09-15'
  expect(deadlinesIn(text)).toEqual(['2023-09-15 Nominations'])
  expect(deadlinesIn('Action required by 2023-09-15')).toEqual(['2023-09-15 Action required'])
})

it('the time of a deadline and its zone are read next to it', () => {
  expect(read('Replies should reach me by 1600 hours UTC on 25 January 2002.')).toMatchObject([
    { date: '2002-01-25', time: '16:00', zone: expect.stringMatching('UTC') as string },
  ])
  expect(read('Replies should reach me by 25 January 2002 at 23:59 Geneva time.')).toMatchObject([
    { date: '2002-01-25', time: '23:59', zone: 'Europe/Zurich' },
  ])
})

describe('a list gives dates and what is due in either order', () => {
  it.each([
    'Key deadlines:\nRegistration: 5 May 2021\nContributions: 6 May 2021',
    'Key deadlines\n\n5 May 2021\tRegistration\n6 May 2021\tContributions',
    '|Action |Deadline |\n\n|Registration |5 May 2021 |\n\n|Contributions |6 May 2021 |',
    'Deadline / Action\n5 May 2021 / Registration\n6 May 2021 / Contributions',
    'Key deadlines5 May 2021Registration6 May 2021ContributionsThe meeting will be paperless.',
    'Deadlines: Registration, 5 May 2021; Contributions, 6 May 2021.',
    'The deadlines are 5 May 2021 for Registration and 6 May 2021 for Contributions.',
  ])('%s', (text) => {
    expect(deadlinesIn(text)).toEqual(['2021-05-05 Registration', '2021-05-06 Contributions'])
  })
})

it('times of a previous paragraph or cell are not those of a deadline', () => {
  const table = 'Opening session\tDeadline for contributions\n6 May 2024, 0930 hours\t29 April 2024'
  expect(read(table).at(-1)).toMatchObject({ date: '2024-04-29', time: null })
  expect(read(`${table}, 1600 hours UTC`).at(-1)).toMatchObject({
    ...{ date: '2024-04-29', time: '16:00', zone: 'Etc/UTC' },
  })
  const list = 'Deadlines:\n\n5 May 2026\tRegistration\n6 May 2026\tContributions'
  expect(read(`The desk opens at 0800 hours.\n\n${list}`)).toMatchObject([
    { date: '2026-05-05', time: null },
    { date: '2026-05-06', time: null },
  ])
})

it('a time with an ambiguous zone is not stated', () => {
  expect(read('Replies should reach me by 25 January 2002 at 23:59 CST.')).toMatchObject([
    { date: '2002-01-25', time: null, zone: null },
  ])
})
