import type { OrdinalForm } from './ordinal-form'

/** The form of meetings first. */
export const ORDINALS_EN: readonly OrdinalForm[] = [
  {
    words:
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    ending: 'th',
  },
]
