import { adminMessages } from '@u4ssc/messages/admin'

export const say = adminMessages()
