import { decline } from './decline'
import { email } from './email'
import { join } from './join'
import { layout } from './layout'
import { unsubscribe } from './unsubscribe'

export const es = {
  ...decline,
  ...email,
  ...join,
  ...layout,
  ...unsubscribe,
}
