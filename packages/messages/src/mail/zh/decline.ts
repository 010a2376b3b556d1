import type { Translation } from '../../translation'
import type { decline as English } from '../en/decline'

export const decline: Translation<typeof English> = {
  'decline.not-eligible': '您的注册不符合通函规定的与会资格。',
  'decline.not-nominated': '我们未收到您的提名函。',
  'decline.not-verified': '我们无法核实您的注册信息。',
  'decline.no-places': '名额已满。',
  'decline.duplicate': '您已经注册参加此次会议。',
}
