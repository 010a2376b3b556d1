import type { Letter } from '../document/index'
import { isCapitals } from '../references/index'
import { holderOf } from '../tokens/index'
import { firstWord, lastWord, type Range } from '../tokens/index'
import { skipFor, trimDue } from './deadline-label'

/** The verb has the recipient, the clause before it the subject: "需要邀请函的与会者，请于…前向主办方提出申请". */
const NEEDED = /^需要?.{2,12}的(?:与会者|代表|人员|各位|专家)$/

export function neededBefore(letter: Letter, asked: Range, after: Range | null): Range | null {
  const { tokens } = letter
  if (!after || !TOWARD.test(tokens.word[after.from] ?? '')) return null
  const comma = asked.from - 1
  const clause = { from: Math.max(letter.body.from, comma - NEEDED_MAX), to: comma }
  const start = lastWord(tokens, '需', clause)
  if (start < 0 || !NEEDED.test(tokens.word.slice(start, comma).join(''))) return null
  const from = start + (tokens.word[start + 1] === '要' ? 2 : 1)
  return { from, to: lastWord(tokens, '的', clause) }
}

const NEEDED_MAX = 24
const TOWARD = /^[向与同]$/

const PRONOUNS = new Set(['it', 'them', 'one'])
const ASKS = new Set('ask apply write contact turn'.split(' '))
const NEEDS = new Set('need needs require requires requiring needing'.split(' '))
const NEED_REACH = 30

/**
 * What is asked for in the end: "If you need | a letter of support, please ask the host for it".
 */
export function neededFor(letter: Letter, due: Range): Range | null {
  const { tokens, marks, sentences } = letter
  const { word } = tokens
  const words = word.slice(due.from, due.to)
  const isAsking =
    (ASKS.has(words[0] ?? '') && !words.includes('for')) || words.some((own) => PRONOUNS.has(own))
  const sentence = letter.language === 'en' && isAsking ? holderOf(sentences, due) : null
  if (!sentence) return null
  let at = due.from - 1
  const floor = Math.max(sentence.from, due.from - NEED_REACH)
  while (at >= floor && !NEEDS.has(word[at] ?? '')) at--
  if (at < floor) return null
  let end = at + 1
  const isOver = () =>
    word[end] === ',' || marks.at('modal', end) !== null || marks.at('verb', end) !== null
  while (end < due.from && !isOver()) end++
  return trimDue(letter, { from: at + 1, to: end })
}

/** The words for what is sent or done: "将 | 填妥的问卷 | 发送至…", "通过网页进行 | 在线注册". */
export function hanObject(letter: Letter, { from, to }: Range): Range | null {
  const { tokens, marks } = letter
  const { word } = tokens
  if (word[from] === '将') {
    const sent = marks.first('arrives', { from, to })
    return sent && trimDue(letter, { from: from + 1, to: sent.from })
  }
  const done = lastWord(tokens, '进', { from, to })
  return done > 0 && word[done + 1] === '行' ? trimDue(letter, { from: done + 2, to }) : null
}

/** Only the addressee of the request: "Прошу Вас не позднее … представить кандидатуры". */
export function isPerson({ tokens, language }: Letter, named: Range | null): boolean {
  if (language !== 'ru' || !named || named.to - named.from > 1) return false
  return PEOPLE.test(tokens.word[named.from] ?? '')
}

const PEOPLE = /^(?:вас|всех|участников|делегатов|членов)$/

/**
 * Where no verb in the infinitive follows, the words themselves: "a los participantes |
 * inscribirse".
 */
function infinitiveAfter({ tokens }: Letter, { from, to }: Range): number {
  let at = from + 2
  while (at < to && !/[aei]r(?:se)?$/.test(tokens.word[at] ?? '')) at++
  return at < to ? at : from
}

/**
 * Returns the action after "that" and its addressee: "a su Administración que | envíe las
 * respuestas".
 */
function afterThat(letter: Letter, { from, to }: Range): Range {
  const { tokens } = letter
  const isOfPeople = /^(?:a|al)$/.test(tokens.word[from] ?? '')
  const that = isOfPeople ? firstWord(tokens, 'que', { from, to }) : -1
  if (isOfPeople && that < 0) return { from: infinitiveAfter(letter, { from, to }), to }
  return that > 0 && that + 1 < to ? { from: that + 1, to } : { from, to }
}

/** Returns the action after a Russian addressee: "всех участников | зарегистрироваться". */
function afterPeople({ tokens }: Letter, { from, to }: Range): Range {
  if (!PEOPLE.test(tokens.word[from] ?? '')) return { from, to }
  let verb = from + 1
  while (verb < to && !/(?:ть|ться|тись|сти)$/.test(tokens.word[verb] ?? '')) verb++
  return { from: verb < to ? verb : from, to }
}

/**
 * Leaves out an Arabic verb before or after the action: "أن تصل | المساهمات | إلى المكتب", "تدعى
 * الأطراف إلى | تقديم آرائها".
 */
function withoutVerb(letter: Letter, { from, to }: Range): Range {
  const { marks, tokens } = letter
  // Leaves out the addressee of a request: "يرجى من المشاركين | التسجيل".
  if (tokens.word[from] === 'من' && from + 2 < to) return { from: from + 2, to }
  const isInvited = /^(?:تدعي|يدعي|مدعو.*)$/.test(tokens.word[from - 1] ?? '')
  const toward = firstWord(tokens, 'الي', { from, to })
  if (isInvited && toward > 0) return skipFor(letter, { from: toward + 1, to })
  const start = marks.at('arrives', from)?.to ?? from
  let end = start
  while (end < to && !ARABIC_WAYS.has(tokens.word[end] ?? '')) end++
  return { from: start, to: end }
}

/** Words for the recipient and the way: "to", "through", "by way of". */
const ARABIC_WAYS = new Set(['الي', 'خلال', 'عبر', 'طريق'])

/** The words for what is asked, without the people it is asked of. */
export function askedIn(letter: Letter, lead: Range, verb: number): Range | null {
  const beforeVerb = { from: lead.from, to: verb }
  switch (letter.language) {
    case 'ar':
      return trimDue(letter, withoutVerb(letter, lead))
    case 'ru':
      return trimDue(letter, afterPeople(letter, lead))
    case 'es':
      // The verb comes first: "que se inscriba en línea".
      return (
        trimDue(letter, afterThat(letter, beforeVerb)) ?? trimDue(letter, afterThat(letter, lead))
      )
    case 'en':
      return trimDue(letter, beforeVerb)
    default:
      return trimDue(letter, lead)
  }
}

/** The meeting of a contribution is left out, because the deadline has it: "Contributions | to the meeting of the Group". */
export function withoutMeeting({ tokens, marks }: Letter, { from, to }: Range): Range {
  const named = marks.first('meeting', { from: from + 1, to })
  // A short name of a meeting in capitals is left out, too: "Contributions | to the RPM".
  const isShort = isCapitals(tokens, to - 1) && marks.at('article', to - 2) !== null
  const meeting = named ?? (isShort ? { from: to - 1, to } : null)
  if (!meeting) return { from, to }
  for (let at = meeting.from - 1; at > from && meeting.from - at < MEETING_REACH; at--)
    if (TO_MEETING.test(tokens.word[at] ?? '')) return { from, to: at }
  return { from, to }
}

/** The words between "to" and the meeting: "to the next regional". */
const MEETING_REACH = 5
const TO_MEETING = /^(?:to|à|aux?|a|к)$/

/** The way, for the preceding noun: "التسجيل إلزامي، | ويتم عبر الموقع". */
export function saysHow({ word }: Letter['tokens'], at: number): boolean {
  return (
    /^[يت](?:تم|جري)$/.test(word[at] ?? '') && /^(?:علي|عبر|من|عن|حصرا)$/.test(word[at + 1] ?? '')
  )
}
