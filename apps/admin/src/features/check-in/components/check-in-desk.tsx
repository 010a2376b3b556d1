import { checkIns, registrations } from '@u4ssc/client/contract'
import type {
  CheckInList,
  CheckInOutcomes,
  CheckIns,
  RegistrationRecord,
} from '@u4ssc/client/registrations'
import { describeDate } from '@u4ssc/domain/words/languages'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { describeTime } from '../../../clock-format'
import { instantNow } from '../../../clock-now'
import { useAct, useFindIf } from '../../../components/api/operations'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { FormField } from '../../../components/forms/form-field'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { AddParticipant } from '../../registrations/detail/add-participant'
import { countAt, doorOn, findPeople, isCode, peopleAt, undoId } from '../check-in-list'
import type { Door, Expected, Other } from '../check-in-list'
import { CodeScanner } from './code-scanner'
import { DoorFields } from './door-fields'
import { OtherAction } from './other-action'
import { PeopleFound } from './people-found'

interface CheckInDeskProps {
  readonly list: CheckInList
  readonly isFresh: boolean
  /** True once check-in has ended. */
  readonly isClosed: boolean
  /** Check-ins not sent yet. */
  readonly queue: CheckIns['checkIns']
  /** Check-ins of this device whose names are not recorded. */
  readonly unnamed: CheckIns['checkIns']
  /** What the API answered to the last check-ins. */
  readonly outcomes: CheckInOutcomes['outcomes']
  readonly note: (person: Expected, door: Door) => Promise<void>
  readonly undo: (person: Expected, door: Door) => Promise<void>
  readonly forget: () => Promise<void>
  /** Loads the list again; `undefined` if that failed. */
  readonly reload: () => Promise<CheckInList | undefined>
}

/** Finds people by code or name and checks them in. */
export function CheckInDesk(props: CheckInDeskProps) {
  const { list, isFresh, isClosed, queue, unnamed, outcomes, note, undo, forget, reload } = props
  const [door, setDoor] = useState(() => doorOn(list, instantNow().slice(0, 10)))
  const [text, setText] = useState('')
  const [status, setStatus] = useState('')
  const people = peopleAt(list, [...queue, ...unnamed], door)
  const [last, setLast] = useState<Expected | null>(null)
  const isKnown = (person: Expected) => undoId(person, unnamed, door) !== undefined
  const found = findPeople(people, text)
  const others = findPeople(list.others, text)
  const refused = describeRefused(outcomes)
  const isUnknown = text.trim() !== '' && found.length === 0 && others.length === 0

  const admission = useAct(registrations.admit)
  const type = (typed: string) => {
    setText(typed)
    admission.reset()
  }
  const show = (words: string, person: Expected | null = null) => {
    type('')
    setStatus(words)
    setLast(person)
  }
  const take = (person: Expected) => {
    show(wordsFor(person), person)
    if (!person.isIn) void note(person, door)
  }
  const takeBack = (person: Expected) => {
    show(say('check-in.undone', { name: person.name }))
    void undo(person, door)
  }
  const admit = ({ id }: Other) =>
    admission.mutate(id, { onSettled: () => void reload().then((now) => takeAdmitted(now, id)) })
  const takeAdmitted = (now: CheckInList | undefined, id: string) => {
    const person = now && peopleAt(now, [], door).find((one) => one.id === id)
    const other = now?.others.find((one) => one.id === id)
    if (person) take(person)
    else if (other) setStatus(describeOther(other))
  }
  const add = ({ name, state }: RegistrationRecord) => {
    type(name)
    setStatus(
      say('registration-detail.added', { name, state: say(`registrations.state-${state}`) }),
    )
    void reload()
  }
  const enter = (typed: string) => {
    const [expected, ...more] = findPeople(people, typed)
    const [other, ...further] = findPeople(list.others, typed)
    const isOne = more.length + further.length === 0
    if (expected && !other && isOne) take(expected)
    else {
      type(typed)
      setStatus(other && !expected && isOne ? describeOther(other) : '')
      setLast(null)
    }
  }
  return (
    <>
      <h2>
        <bdi>{list.title}</bdi>
      </h2>
      <DoorFields list={list} door={door} choose={setDoor} />
      <form
        onSubmit={(event) => {
          event.preventDefault()
          enter(text)
        }}
      >
        <FormField
          label={say('check-in.find')}
          hint={say('check-in.findHint')}
          value={text}
          autoComplete="off"
          disabled={isClosed}
          onChange={(event) => {
            type(event.target.value)
            setStatus('')
          }}
        />
      </form>
      {!isClosed && <CodeScanner onCode={enter} />}
      <p role="status" className={isUnknown || refused || status ? 'notice' : ''}>
        {isUnknown ? <Unknown slug={list.meeting} text={text} /> : refused || status}
      </p>
      {admission.error && <ProblemNotice error={admission.error} />}
      {isUnknown && isFresh && !isClosed && (
        <AddParticipant meeting={list.meeting} name={isCode(text) ? '' : text.trim()} done={add} />
      )}
      {last && text === '' && !refused && !isClosed && isKnown(last) && (
        <Button look="quiet" size="small" onClick={() => takeBack(last)}>
          {say('check-in.undo')}
        </Button>
      )}
      {!isClosed && (
        <PeopleFound
          people={found}
          others={others}
          take={take}
          undo={(person) => (isKnown(person) ? () => takeBack(person) : undefined)}
          actionOf={(person) => (
            <OtherAction
              person={person}
              meeting={list.meeting}
              isOnline={isFresh}
              isBusy={admission.isPending}
              admit={() => admit(person)}
            />
          )}
        />
      )}
      <p className="soft">
        {say('check-in.counts', {
          here: countAt(list, people, queue, door),
          all: people.length,
        })}{' '}
        {queue.length > 0 && say('check-in.waiting', { count: queue.length })}{' '}
        {!isFresh && say('check-in.offline')}
      </p>
      <Button
        look="quiet"
        size="small"
        disabled={queue.length > 0}
        onClick={() => void forget().then(() => setStatus(say('check-in.listDeleted')))}
      >
        {say('check-in.deleteList')}
      </Button>
    </>
  )
}

interface UnknownProps {
  readonly slug: string
  readonly text: string
}

/** Says that nobody is found, and for a code of another meeting which one it is. */
function Unknown({ slug, text }: UnknownProps) {
  const { data } = useFindIf(isCode(text), checkIns.findOtherMeeting, slug, { code: text })
  const other = data?.meeting
  if (!other) return say('check-in.unknown')
  const date = other.firstDate === null ? '' : describeDate(other.firstDate, wording)
  return say('check-in.otherMeeting', { title: other.title, date })
}

function describeOther({ name, state }: Other): string {
  return say('check-in.notConfirmed', { name, state: say(`registrations.state-${state}`) })
}

function wordsFor({ name, isIn, inSince, recordAttendance }: Expected): string {
  if (isIn && inSince !== null)
    return say('check-in.already', { name, time: describeTime(inSince) })
  return say(recordAttendance ? 'check-in.done' : 'check-in.counted', { name })
}

const NOT_CONFIRMED: readonly string[] = ['unknown-code', 'not-confirmed']

/** Names the people whose check-in the API did not record, and why; an empty text if there are none. */
function describeRefused(outcomes: CheckInOutcomes['outcomes']): string {
  const namesOf = (isOne: (outcome: string) => boolean) =>
    outcomes
      .filter(({ outcome }) => isOne(outcome))
      .map(({ name, code }) => name ?? code)
      .join(wording.listSeparator)
  const early = namesOf((outcome) => outcome === 'no-such-time')
  const others = namesOf((outcome) => NOT_CONFIRMED.includes(outcome))
  return [
    early && say('check-in.refused-time', { names: early }),
    others && say('check-in.refused-person', { names: others }),
  ]
    .filter(Boolean)
    .join(' ')
}
