import type { CheckInList, CheckIns } from '@u4ssc/client/registrations'
import { useState } from 'react'
import { instantNow } from '../../../clock-now'
import { FormField } from '../../../components/forms/form-field'
import { say } from '../../../components/language/say'
import { countAt, doorOn, findPeople, peopleAt } from '../check-in-list'
import type { Door, Expected } from '../check-in-list'
import { CodeScanner } from './code-scanner'
import { DoorFields } from './door-fields'
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
  readonly note: (person: Expected, door: Door) => Promise<void>
  readonly forget: () => Promise<void>
}

/** Finds people by code or name and checks them in. */
export function CheckInDesk(props: CheckInDeskProps) {
  const { list, isFresh, isClosed, queue, unnamed, note, forget } = props
  const [door, setDoor] = useState(() => doorOn(list, instantNow().slice(0, 10)))
  const [text, setText] = useState('')
  const [status, setStatus] = useState('')
  const people = peopleAt(list, [...queue, ...unnamed], door)
  const found = findPeople(people, text)
  const isUnknown = text.trim() !== '' && found.length === 0

  const take = (person: Expected) => {
    setText('')
    setStatus(wordsFor(person))
    if (!person.isIn) void note(person, door)
  }
  const enter = (typed: string) => {
    const [only, ...more] = findPeople(people, typed)
    if (only && more.length === 0) take(only)
    else {
      setText(typed)
      setStatus('')
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
          onChange={(event) => setText(event.target.value)}
        />
      </form>
      {!isClosed && <CodeScanner onCode={enter} />}
      <p role="status" className={isUnknown || status ? 'notice' : ''}>
        {isUnknown ? say('check-in.unknown') : status}
      </p>
      <PeopleFound people={isClosed ? [] : found} take={take} />
      <p className="soft">
        {say('check-in.counts', {
          here: countAt(list, people, queue, door),
          all: people.length,
        })}{' '}
        {queue.length > 0 && say('check-in.waiting', { count: queue.length })}{' '}
        {!isFresh && say('check-in.offline')}
      </p>
      <button
        type="button"
        className="button quiet small"
        disabled={queue.length > 0}
        onClick={() => void forget().then(() => setStatus(say('check-in.listDeleted')))}
      >
        {say('check-in.deleteList')}
      </button>
    </>
  )
}

function wordsFor({ name, isIn, recordAttendance }: Expected): string {
  if (isIn) return say('check-in.already', { name })
  return say(recordAttendance ? 'check-in.done' : 'check-in.counted', { name })
}
