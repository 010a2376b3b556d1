import { adminMessages } from '@u4ssc/messages/admin'
import { language } from './language'

export const say = await adminMessages(language)
