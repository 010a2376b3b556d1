import { describe, expect, it } from 'vitest'
import { framedLetter } from '../../test/framed-letter'
import type { Language } from '@u4ssc/domain'
import type { Found } from '../values/letter/index'
import { readPlace } from './venue/index'
import { readMode } from './attendance-mode'

const PLACE = { value: 'Geneva', spans: [{ start: 0, end: 6 }] }

function modeIn(
  language: Language,
  body: string,
  { subject = 'Meeting', place = PLACE }: { subject?: string; place?: Found<string> | null } = {},
) {
  const { letter, scope } = framedLetter(language, subject, body)
  return readMode(letter, scope, place)?.value ?? null
}

it('registration that is only online does not make a meeting online', () => {
  const body = '1 Participation\nRegistration is mandatory and conducted exclusively online.'
  expect(modeIn('en', body)).toBe('physical')
})

describe('participation in person and online makes a meeting hybrid', () => {
  it.each<[Language, string]>([
    ['en', 'It is a physical meeting with the possibility of remote participation.'],
    ['en', 'Delegates may attend in person or follow the meeting online.'],
    ['en', 'It is held on our premises and also by videoconference.'],
    ['fr', 'Vous pourrez y prendre part sur place ou à distance.'],
    ['es', 'Se podrá asistir en persona o conectarse a distancia.'],
    ['ru', 'Участие возможно как очно, так и дистанционно.'],
    ['zh', '与会者可亲自参会，也可远程参会。'],
    ['ar', 'ويمكن المشاركة حضورياً أو عن بُعد.'],
    ['fr', 'La réunion aura lieu en présentiel au Caire et en ligne le 3 mai 2027.'],
    ['es', 'La reunión se celebrará presencialmente en El Cairo y en línea el 3 de mayo de 2027.'],
    ['ru', 'Собрание состоится очно в Каире и онлайн 3 мая 2027 года.'],
    ['zh', '会议将于2027年5月3日在埃及开罗及在线举行。'],
    ['zh', '会议将于2027年5月3日在北京现场并在线举行。'],
    ['zh', '会议以现场并在线的形式举行。'],
    ['ar', 'سيُعقد الاجتماع حضورياً في القاهرة وعبر الإنترنت في 3 مايو 2027.'],
    ['ar', 'سيُعقد الاجتماع حضورياً في القاهرة وافتراضياً في 3 مايو 2027.'],
  ])('%s: %s', (language, body) => {
    expect(modeIn(language, body)).toBe('hybrid')
  })
})

describe('a meeting without a place is online', () => {
  it.each<[Language, string]>([
    ['en', 'The meeting will be held fully remotely, by Zoom.'],
    ['en', 'This webinar takes place on 3 May 2022.'],
    ['fr', 'La réunion se tiendra par visioconférence.'],
    ['es', 'La reunión se celebrará de forma totalmente virtual.'],
    ['ru', 'Заседание пройдет в виртуальном формате.'],
    ['zh', '会议将改为完全虚拟的会议。'],
    ['ar', 'ستُعقد ندوة إلكترونية يوم 3 مايو 2022.'],
  ])('%s: %s', (language, body) => {
    expect(modeIn(language, body, { place: null })).toBe('virtual')
  })
})

describe('a meeting at a place without online participation is in person', () => {
  it.each<[Language, string]>([
    ['en', 'It starts at 0930 hours.'],
    ['en', 'Registration is exclusively online.'],
    ['en', 'Remote participation will not be available.'],
    ['es', 'La reunión será presencial, sin posibilidad de participación a distancia.'],
    ['zh', '不提供远程参会。'],
  ])('%s: %s', (language, body) => {
    expect(modeIn(language, body)).toBe('physical')
  })
})

it('a name that contains "online" does not decide the format', () => {
  expect(
    modeIn('en', 'It starts at 0930 hours.', { subject: 'Group on Child Online Protection' }),
  ).toBe('physical')
})

it('a letter that names neither place nor format leaves the format open', () => {
  expect(modeIn('en', 'It starts at 0930 hours.', { place: null })).toBeNull()
})

it.each<[Language, string]>([
  ['en', 'Remote participation in this meeting is not foreseen.'],
  ['es', 'No está prevista la participación a distancia.'],
  ['ru', 'Дистанционное участие в этом собрании не предусмотрено.'],
  ['zh', '会议不提供远程参会。'],
  ['ar', 'ولن تتاح المشاركة عن بُعد.'],
])('%s: a refused format leaves a meeting at its place: %s', (language, body) => {
  expect(modeIn(language, body)).toBe('physical')
})

describe('a subject that adds online participation to its place makes the meeting hybrid', () => {
  it.each<[Language, string]>([
    ['en', 'Third meeting of the “Blue Ports” Alliance (Kenya and online, 7 June 2027)'],
    ['en', 'Third meeting of the Blue Ports Alliance (Mombasa, Kenya, and online, 7 June 2027)'],
    ['fr', 'Troisième réunion de l’Alliance (Kenya et en ligne, 7 juin 2027)'],
    ['es', 'Tercera reunión de la Alianza (Kenia y en línea, 7 de junio de 2027)'],
    ['ru', 'Третье собрание Альянса (Кения и онлайн, 7 июня 2027 года)'],
    ['ar', 'الاجتماع الثالث للتحالف (كينيا وعبر الإنترنت، 7 يونيو 2027)'],
    ['zh', '联盟第三次会议（2027年6月7日，肯尼亚及在线）'],
  ])('%s: %s', (language, subject) => {
    const { letter, scope } = framedLetter(language, subject, '')
    const place = readPlace(letter, scope)
    expect(readMode(letter, scope, place?.city ?? place?.country ?? null)?.value).toBe('hybrid')
  })

  it('the title of a workshop on online safety adds nothing to its place', () => {
    const subject = 'Workshop on trust and online safety (Geneva, 7 June 2027)'
    const { letter, scope } = framedLetter('en', subject, '')
    expect(readMode(letter, scope, readPlace(letter, scope)?.city ?? null)?.value).toBe('physical')
  })
})
