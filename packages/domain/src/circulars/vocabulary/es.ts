import { es as places } from '../../timezones/languages/index'
import type { LetterLanguage } from './language'
import { es as letter } from './letter/es'
import { es as meeting } from './meeting/es'
import { es as terms } from './terms/es'
import { es as table } from './table/es'
import { calendar, es as time } from './time/es'

export const es: LetterLanguage = {
  language: 'es',
  places: [places],
  calendar,
  phrases: { ...letter, ...meeting.phrases, ...table, ...terms, ...time },
  ordinals: meeting,
}
