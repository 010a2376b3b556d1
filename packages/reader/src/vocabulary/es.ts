import { es as places } from '@u4ssc/domain/timezones/languages'
import type { CircularVocabulary } from './language'
import { es as change } from './change/es'
import { es as letter } from './letter/es'
import { es as meeting } from './meeting/es'
import { es as terms } from './terms/es'
import { es as table } from './table/es'
import { calendar, es as time } from './time/es'

/**
 * The words of letters in Spanish.
 *
 * @example
 * parseReference('Circular TSB 118', [es])?.number // => '118'
 */
export const es: CircularVocabulary = {
  language: 'es',
  places: [places],
  calendar,
  phrases: { ...change, ...letter, ...meeting.phrases, ...table, ...terms, ...time },
  ordinals: meeting,
}
