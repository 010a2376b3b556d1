import type { OrdinalForm } from './ordinal-form'

/** The form of meetings first. */
export const ORDINALS_FR: readonly OrdinalForm[] = [
  {
    words:
      'première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième',
    ending: 'e',
  },
  {
    words:
      'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième',
    ending: 'e',
  },
]
