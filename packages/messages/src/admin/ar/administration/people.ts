import type { Translation } from '../../../translation'
import type { people as English } from '../../en/administration/people'

export const people: Translation<typeof English> = {
  'people.title': 'الأشخاص',
  'people.role': 'الدور',
  'people.active': 'يمكنه تسجيل الدخول',
  'people.inactive': 'لا يمكنه تسجيل الدخول',
  'people.change': 'تعديل {name}',
  'people.maySignIn': 'يمكنه تسجيل الدخول',
  'people.deactivating':
    'يُسجَّل خروج الشخص من كل مكان ولا يعود بإمكانه تسجيل الدخول. وتبقى أعماله مسجلة.',
  'people.role-owner': 'مالك',
  'people.role-editor': 'محرر',
  'people.role-registrar': 'مسؤول التسجيل',
  'people.role-reader': 'قارئ',
  'people.roleHint-owner': 'يمكنه القيام بكل شيء ويمنح الأدوار.',
  'people.roleHint-editor': 'يستورد الرسائل ويصححها وينشرها.',
  'people.roleHint-registrar': 'يبت في التسجيلات ويطلع على الرسائل الصادرة.',
  'people.roleHint-reader': 'يطلع على الرسائل ولا يغير شيئاً.',
  'people.invitations-title': 'الدعوات',
  'people.invitations-none': 'لا توجد دعوات حالياً.',
  'people.invitations-invite': 'دعوة',
  'people.invitations-once':
    'يُعرض هذا الرابط الآن فقط. سلّمه إلى {email}: أول من يفتحه يحصل على الحساب.',
  'people.invitations-until': 'صالحة حتى',
  'people.invitations-withdraw': 'سحب دعوة {email}',
}
