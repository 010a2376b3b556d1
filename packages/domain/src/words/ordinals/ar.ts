import type { OrdinalForm } from './ordinal-form'

/** The form of meetings first. */
export const ORDINALS_AR: readonly OrdinalForm[] = [
  { words: 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر', ending: '' },
  {
    words: 'الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة',
    ending: '',
  },
]
