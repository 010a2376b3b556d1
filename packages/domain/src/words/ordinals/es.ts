import type { OrdinalForm } from './ordinal-form'

/** The form of meetings first. */
export const ORDINALS_ES: readonly OrdinalForm[] = [
  {
    words:
      'primera segunda tercera cuarta quinta sexta séptima octava novena décima undécima duodécima decimotercera decimocuarta decimoquinta decimosexta',
    ending: '.ª',
  },
  {
    words:
      'primer segundo tercer cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo decimotercer decimocuarto decimoquinto decimosexto',
    ending: '.º',
  },
  {
    words:
      'primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo decimotercero decimocuarto decimoquinto decimosexto',
    ending: '.º',
  },
]
