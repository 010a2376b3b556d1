import type { HistoryActor, RegistrationHistoryItem } from '@u4ssc/client/registrations'
import { describeDay } from '../../../clock-format'
import { isolate } from '../../../components/language/isolate'
import { say } from '../../../components/language/say'
import { describeKind } from '../../../subjects/emails/describe-kind'

/** Describes what happened to a registration, with the state after it. */
export function describeHistory(item: RegistrationHistoryItem): string {
  switch (item.kind) {
    case 'act': {
      const actor = isolate(describeActor(item.by))
      const act = say('audit.sentence', { actor, act: say(`acts.${item.action}`) })
      if (item.state === null) return act
      return `${act} ${say('registration-detail.state', { state: say(`registrations.state-${item.state}`) })}`
    }
    case 'email':
      return say('registration-detail.email', {
        email: item.subject ?? describeKind(item.email),
        state: say(`messages.state-${item.state}`),
      })
    case 'check-in':
      return say('registration-detail.checkedIn', { day: describeDay(item.sitting) })
  }
}

function describeActor(actor: HistoryActor): string {
  switch (actor.kind) {
    case 'user':
      return actor.name
    case 'registrant':
      return say('registration-detail.by-registrant')
    case 'other':
      return say('registration-detail.by-other')
    case 'platform':
      return say('audit.system')
  }
}
