import {
  askedIn,
  hanObject,
  isPerson,
  neededFor,
  neededBefore,
  saysHow,
  withoutMeeting,
} from './deadline-wording'
import type { Letter } from '../../values/letter/index'
import { holderOf, isCapital, KINDS, lastWord, type Range } from '../../text/tokens/index'
import { skipFor, trimDue } from './deadline-label'
import { isWord, lastOfKind } from '../../text/vocabulary/index'

/**
 * Maximum distance between a date and a verb of arrival after it, in tokens: "…须在2021年8月14日之前送交主任".
 */
const ARRIVES_REACH = 6
/** Maximum distance of the verb after "must". */
const VERB_REACH = 3

/** A date that is a deadline, and the clause that says so. */
export interface DueDate extends Range {
  /** The words that make it one: "no later than". */
  readonly mark: Range
  readonly clause: Range
}

/**
 * The words of a clause that name what is due.
 *
 * What must arrive is named before the verb ("Replies should reach me by …"), what people are asked to
 * do after it ("are invited to register by …"); a deadline is followed by it, or begins with it.
 */
export function findDue(letter: Letter, date: DueDate): Range | null {
  const own = dueIn(letter, date)
  const due = own && (neededFor(letter, own) ?? own)
  const named = due && isPronoun(letter, due) ? (namedBefore(letter, due) ?? due) : due
  return named && withoutMeeting(letter, named)
}

function dueIn(letter: Letter, date: DueDate): Range | null {
  const { marks } = letter
  const { clause, mark } = date
  const lead = { from: clause.from, to: Math.min(mark.from, date.from) }
  const until = { from: clause.from, to: date.from }
  const asked = marks.within('request', until).findLast((own) => asks(letter, own))
  const deadline = marks
    .within('deadline', until)
    .findLast(({ from, to }) => !(from > mark.from && to <= mark.to))
  if (deadline && deadline.to > (asked?.to ?? 0)) return dueOfDeadline(letter, deadline, date)
  const modal = marks.last('modal', lead) ?? (asked ? null : mayIn(letter, lead))
  // A modal verb decides, unless a request before it does: "Please note that replies should reach
  // me by …".
  if (modal && (!asked || isSettledBy(letter, asked, modal)))
    return dueOfModal(letter, modal, { ...lead, asked }, date)
  if (asked) return dueOfRequest(letter, asked, date, lead)
  return (
    subjectOf(letter, letter.language === 'zh' ? lead : lastClause(letter, lead)) ??
    trimDue(letter, { from: mark.to, to: date.from }) ??
    dueAfter(letter, date)
  )
}

const NAMED_REACH = 30

function isPronoun(letter: Letter, { from, to }: Range): boolean {
  return to - from === 1 && isWord(letter, 'pronoun', from)
}

/**
 * A pronoun means the subject of the clause before: "Delegations may submit statements; these have to be received by
 * …".
 */
function namedBefore(letter: Letter, { from }: Range): Range | null {
  const { marks, tokens } = letter
  if (!/^[;.]$/.test(tokens.word[from - 1] ?? '')) return null
  const near = { from: Math.max(0, from - NAMED_REACH), to: from - 1 }
  const before = { from: Math.max(near.from, lastWord(tokens, '.', near) + 1), to: near.to }
  const leads = [marks.last('request', before), marks.last('modal', before), mayIn(letter, before)]
  const [lead] = leads.flatMap((own) => own ?? []).sort((one, other) => other.from - one.from)
  if (lead) return trimDue(letter, { from: lead.to, to: before.to })
  // A pronoun stands for the subject of the clause before: "Registration is mandatory; it is open
  // until …".
  const paragraph = holderOf(letter.paragraphs, before)
  return subjectOf(letter, {
    from: Math.max(before.from, paragraph?.textFrom ?? before.from),
    to: before.to,
  })
}

/** Returns the English verb "may", or null; the month has a capital. */
function mayIn(letter: Letter, lead: Range): Range | null {
  const at = lastOfKind(letter, 'permits', lead)
  return at < 0 || isCapital(letter.tokens, at) ? null : { from: at, to: at + 1 }
}

function isSettledBy(letter: Letter, asked: Range, modal: Range): boolean {
  if (letter.language === 'zh' || asked.to > modal.from) return false
  return lastOfKind(letter, 'whether', { from: asked.to, to: modal.from }) < 0
}

function dueOfRequest(letter: Letter, asked: Range, date: DueDate, lead: Range): Range | null {
  const { marks, tokens, language } = letter
  // The verb after the date is not part of the action: "书面意见请于8月23日前提交".
  const comes =
    language === 'zh' ? marks.first('arrives', { from: date.to, to: date.to + 3 }) : null
  const isEmpty = comes !== null && !(tokens.kind[comes.to] === KINDS.word)
  const named = isEmpty ? subjectOf(letter, { from: date.clause.from, to: asked.from }) : null
  const thing =
    language === 'ru' ? thingBefore(letter, { from: date.clause.from, to: asked.from }) : null
  const action = actionOf(letter, { from: asked.to, to: Math.max(lead.to, asked.to) }, date)
  const needed = language === 'zh' ? neededBefore(letter, asked, action) : null
  return named ?? thing ?? needed ?? action
}

/**
 * Returns the thing before a Russian verb, or null: "Вклады просим представлять"; not people
 * ("участников").
 */
function thingBefore(letter: Letter, range: Range): Range | null {
  const thing = trimDue(letter, range)
  if (!thing || !isWord(letter, 'thing-ending', thing.from)) return null
  return (letter.tokens.word[thing.from] ?? '').length > 3 ? thing : null
}

/**
 * Returns true if a word asks for something: not the second character of "申请", nor "invited to do
 * so".
 */
function asks(letter: Letter, { from, to }: Range): boolean {
  return !isWord(letter, 'no-request', from - 1) && !isWord(letter, 'so', to + 1)
}

/** Returns the action that follows the date in its clause: "By 3 July 2020, please submit …". */
function dueAfter(letter: Letter, { to, clause }: DueDate): Range | null {
  const end = { from: clause.to, to: clause.to }
  return to < clause.to
    ? findDue(letter, { mark: end, clause: { from: to, to: clause.to }, ...end })
    : null
}

/**
 * Returns what is due, before the modal verb ("Replies should reach me by …") or after it
 * ("delegates should register by …").
 */
function dueOfModal(
  letter: Letter,
  modal: Range,
  lead: Range & { readonly asked: Range | undefined },
  date: DueDate,
): Range | null {
  const { marks } = letter
  const isSecond = isWord(letter, 'joins', modal.from - 1)
  const isPassive = isWord(letter, 'passive', modal.to - 1) && modal.to - modal.from > 1
  const late = marks.within('due', lead).find(({ to }) => to === modal.from)
  // In a passive request, the action is between the request and the verb: "It would be appreciated
  // if | the names could be sent by …".
  const start = (isPassive ? lead.asked?.to : null) ?? lead.from
  const subject = { from: start, to: late?.from ?? modal.from }
  const named = isSecond ? subjectOf(letter, subject) : trimDue(letter, lastClause(letter, subject))
  const rest = { from: modal.to, to: Math.min(date.clause.to, date.to + ARRIVES_REACH) }
  const comes = marks.first('arrives', rest)
  const isComing =
    isPassive || (comes && (comes.from - modal.to < VERB_REACH || comes.from >= date.to))
  const isThing = named && isNamedAsThing(letter, named)
  // The subject is the people, with what they send: "作者须于…前提交定稿".
  const isOfPeople = letter.language === 'zh' && !isThing
  return (isComing && !isOfPeople) || isThing
    ? named
    : (actionOf(letter, { from: modal.to, to: lead.to }, date) ?? named)
}

/** In Chinese the subject is in the clause of the verb: "区域组会议可提供补贴，补贴申请须于…". */
function lastClause(letter: Letter, { from, to }: Range): Range {
  const { tokens, language } = letter
  const isSplit = language === 'zh' || language === 'ru' || language === 'ar'
  const comma = isSplit ? lastWord(tokens, ',', { from, to }) : -1
  const isOwn = comma >= 0 && comma < to - 1
  return isOwn && !saysHow(letter, comma + 1) ? { from: comma + 1, to } : { from, to }
}

/** Where the verb does not tell who acts, the noun does: "Участникам", "与会者" are people. */
function isNamedAsThing(letter: Letter, { from, to }: Range): boolean {
  const { language, marks } = letter
  if (language === 'ru') return !marks.at('for', from) && !isWord(letter, 'dative-ending', from)
  return language === 'zh' && !isWord(letter, 'people-end', to - 1)
}

/**
 * Returns the action next to a word for a deadline: "Deadline for contributions: …", "Registration
 * deadline: …".
 */
function dueOfDeadline(letter: Letter, deadline: Range, date: DueDate): Range | null {
  const { mark, from, clause } = date
  const to = mark.from > deadline.from ? Math.min(mark.from, from) : from
  const verb = letter.marks.first('verb', { from: deadline.to, to })
  // A Russian deadline keeps its name: the noun after it is in the genitive.
  if (letter.language === 'ru')
    return trimDue(letter, { from: deadline.from, to: verb?.from ?? to })
  const after = trimDue(letter, skipFor(letter, { from: deadline.to, to: verb?.from ?? to }))
  // "the deadline" alone was named before, "the registration deadline" is named here.
  const isNamed = letter.language === 'zh' || letter.marks.at('for', deadline.from - 1) === null
  const lead = lastClause(letter, { from: clause.from, to: deadline.from })
  const before = isNamed ? trimDue(letter, lead) : null
  const named = letter.language === 'zh' ? (before ?? after) : (after ?? before)
  return named ?? dueBehind(letter, date, clause) ?? dueOfSubject(letter) ?? deadline
}

/**
 * Returns the action after its date: "The deadlines are 5 May for registration and 6 May for
 * contributions."
 */
function dueBehind(letter: Letter, { to }: Range, clause: Range): Range | null {
  const lead = letter.marks.at('for', to)
  return lead && trimDue(letter, { from: lead.to, to: clause.to })
}

/**
 * Returns the action that the subject of the letter names: "Extension of the deadline for
 * nominations".
 */
function dueOfSubject(letter: Letter): Range | null {
  const { subject, marks } = letter
  const deadline = subject && marks.first('deadline', subject)
  return deadline && trimDue(letter, skipFor(letter, { from: deadline.to, to: subject.to }))
}

/** The words before the verb, or all of them where no verb is known. */
function subjectOf(letter: Letter, lead: Range): Range | null {
  const verbs = (['verb', 'modal', 'opens'] as const).flatMap(
    (sense) => letter.marks.within(sense, lead).find(({ from }) => from > lead.from)?.from ?? [],
  )
  const to = Math.min(lead.to, ...verbs)
  return trimDue(letter, { from: lead.from, to }) ?? trimDue(letter, lead)
}

/** The request is before the date, or after it: "let me know by … whether …". */
function actionOf(letter: Letter, lead: Range, { to, mark, clause }: DueDate): Range | null {
  const { marks, language } = letter
  const afterDate = Math.max(mark.to, marks.at('due-after', to)?.to ?? to)
  const after = trimDue(letter, { from: afterDate, to: clause.to })
  const verb = marks.within('verb', lead).find(({ from }) => from > lead.from)
  const before = askedIn(letter, lead, verb?.from ?? lead.to)
  const isAfter = language === 'zh' || isWord(letter, 'whether', after?.from ?? -1)
  // "Se ruega a los Estados Miembros que, antes del …, comuniquen": the addressee
  const isOfPeople = isWord(letter, 'to-people', before?.from ?? -1)
  const isNext =
    isAfter || (isOfPeople && !marks.first('arrives', lead)) || isPerson(letter, before)
  return isNext
    ? ((language === 'zh' ? hanObject(letter, { from: afterDate, to: clause.to }) : null) ??
        after ??
        before)
    : ((before && withoutWay(letter, before)) ?? after)
}

/** The way to register is not an action: "register | through the form on that website". */
function withoutWay(letter: Letter, { from, to }: Range): Range {
  const registers = letter.marks.at('registers', from)
  let end = registers?.to ?? to
  while (end < to && !isWord(letter, 'way', end)) end++
  return { from, to: end }
}
