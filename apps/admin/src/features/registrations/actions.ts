import { notices } from '@u4ssc/client/contract'
import { ACTIVE_STATES } from '@u4ssc/client/registrations'
import type { RegistrationRecord } from '@u4ssc/client/registrations'
import { saveFile } from '../../components/api/save-file'
import { useClientAct } from '../../components/api/use-client-act'
import { decideAll } from '../../subjects/registrations/decide-all'
import { registrationsKey } from '../../subjects/registrations/queries'

/** Applies one decision to one or more registrations. The response has a result for each. */
export function useDecideRegistrations() {
  return useClientAct(decideAll, registrationsKey)
}

export function useDownloadConfirmation({ id, name }: Pick<RegistrationRecord, 'id' | 'name'>) {
  return useClientAct(async (client) => {
    saveFile(await client.registrations.downloadConfirmation(id), `${name}.pdf`)
  })
}

/** Saves everything stored about a person as a JSON file. */
export function useExportData({ id, name }: Pick<RegistrationRecord, 'id' | 'name'>) {
  return useClientAct(async (client) => {
    const data = await client.registrations.exportData(id)
    const text = JSON.stringify(data, null, 2)
    saveFile(new Blob([text], { type: 'application/json' }), `${name}.json`)
  }, registrationsKey)
}

/** Returns the state of a registration if notices reach it. */
export function stateForEmail({ state }: Pick<RegistrationRecord, 'state'>) {
  return ACTIVE_STATES.find((one) => one === state)
}

interface EmailToSend {
  readonly subject: string
  readonly text: string
  /** False for a notice that a colleague approves. */
  readonly sendNow: boolean
}

/** Sends an email to people of one meeting, in the language of the meeting. */
export function useSendEmail(people: readonly RegistrationRecord[]) {
  return useClientAct(
    async (client, { sendNow, ...words }: EmailToSend) => {
      const [first] = people
      if (!first) throw new RangeError('people: choose at least one person')
      const published = await client.meetings.get(first.meeting)
      const isFound = (one: string) => people.some(({ state }) => state === one)
      return client.notices.create({
        meeting: first.meeting,
        kind: 'notice',
        words: { [published?.meeting.language ?? 'en']: words },
        audience: {
          registrants: {
            states: ACTIVE_STATES.filter(isFound),
            people: people.map(({ id }) => id),
          },
          followers: false,
          speakers: false,
          focalPoints: false,
        },
        sendNow,
      })
    },
    registrationsKey,
    [notices.list.tag],
  )
}
