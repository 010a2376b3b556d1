import { describe, expect, it } from 'vitest'
import type { Question } from '@u4ssc/client/registrations'
import { fieldsIn } from './form-fields'
import type { Fields } from './form-fields'
import { readApplication } from './read-registrant'

const questions: Question[] = [
  { kind: 'yes-no', id: 'visa', label: { en: 'A visa?' }, required: true, shownIf: null },
  {
    kind: 'text',
    id: 'passport',
    label: { en: 'Passport' },
    required: true,
    shownIf: { question: 'visa', is: 'yes' },
    maxLength: 20,
  },
]

const filled: Fields = {
  name: [' Ana María Ñ. '],
  email: ['ana@example.org'],
  country: ['CO'],
  capacity: ['individual'],
  mode: ['online'],
  language: ['es'],
  privacyNotice: ['yes'],
  'answer-visa': ['no'],
}

const read = (change: Fields) =>
  readApplication({ ...filled, ...change }, { questions }, 'America/Bogota')

describe('the form of registration', () => {
  it('is read as an application, with consent only for ticked boxes', () => {
    expect(read({}).value).toMatchObject({
      name: 'Ana María Ñ.',
      organization: null,
      zone: 'America/Bogota',
      answers: { visa: false },
      listed: 'nobody',
      recordAttendance: false,
      askReview: false,
    })
  })

  it('names every invalid field once, including the questions of the meeting', () => {
    const { wrong } = read({ name: [' '], email: ['ana'], privacyNotice: [], 'answer-visa': [] })
    expect(wrong?.toSorted()).toEqual(['answer-visa', 'email', 'name', 'privacyNotice'])
  })

  it('asks a question with a condition only if the condition is met', () => {
    expect(read({ 'answer-visa': ['yes'] }).wrong).toEqual(['answer-passport'])
    expect(read({ 'answer-passport': ['stray'] }).value?.answers).toEqual({ visa: false })
  })

  it('accepts a free text as an accessibility need that is not listed', () => {
    const { value } = read({ need: ['captioning'], needDetails: ['A seat by the door'] })
    expect(value?.accessNeeds).toEqual([
      { service: 'captioning', details: null },
      { service: 'other', details: 'A seat by the door' },
    ])
    expect(read({ need: ['teleportation'] }).wrong).toEqual(['need'])
  })

  it('keeps details only with the need that they belong to', () => {
    const fields = { need: ['captioning'], 'needDetails-captioning': ['in Spanish'] }
    expect(read(fields).value?.accessNeeds).toEqual([
      { service: 'captioning', details: 'in Spanish' },
    ])
  })

  it('keeps all values of a field that can be chosen more than once', () => {
    const form = new FormData()
    form.append('need', 'captioning')
    form.append('need', 'hearing-loop')
    expect(fieldsIn(form)).toEqual({ need: ['captioning', 'hearing-loop'] })
  })
})
