import type { OrdinalForm } from './ordinal-form'

/** The form of meetings first. */
export const ORDINALS_ZH: readonly OrdinalForm[] = [
  {
    words: '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十',
    ending: '',
  },
]
