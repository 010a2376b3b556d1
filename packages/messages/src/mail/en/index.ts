import { decline } from './decline'
import { email } from './email'
import { join } from './join'
import { layout } from './layout'
import { unsubscribe } from './unsubscribe'

export const en = {
  ...decline,
  ...email,
  ...join,
  ...layout,
  ...unsubscribe,
}
