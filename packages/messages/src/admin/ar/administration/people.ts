import type { Translation } from '../../../translation'
import type { people as English } from '../../en/administration/people'

export const people: Translation<typeof English> = {
  'people.title': 'المستخدمون',
  'people.role': 'الدور',
  'people.active': 'نشط',
  'people.inactive': 'معطَّل',
  'people.change': 'تعديل {name}',
  'people.maySignIn': 'يمكنه تسجيل الدخول',
  'people.deactivating':
    'سيُسجَّل خروج هذا الشخص من جميع الأجهزة ولن يتمكن من تسجيل الدخول. وتبقى إجراءاته السابقة في سجل التدقيق.',
  'people.role-owner': 'مالك',
  'people.role-editor': 'محرر',
  'people.role-registrar': 'مسؤول التسجيل',
  'people.role-reader': 'قارئ',
  'people.roleHint-owner': 'يمكنه القيام بكل شيء وإدارة المستخدمين.',
  'people.roleHint-editor': 'يستورد الرسائل المعممة والاجتماعات ويصوّبها وينشرها.',
  'people.roleHint-registrar': 'يبتّ في طلبات التسجيل ويطلع على صندوق الصادر.',
  'people.roleHint-reader': 'يطلع على الرسائل المعممة والاجتماعات. ولا يمكنه تغيير أي شيء.',
  'people.invitations-title': 'الدعوات',
  'people.invitations-none': 'لا توجد دعوات مفتوحة.',
  'people.invitations-invite': 'دعوة',
  'people.invitations-once':
    'أرسل هذا الرابط إلى \u2066{email}\u2069. ويُعرض الرابط مرة واحدة فقط، ويحصل أول من يفتحه على الحساب.',
  'people.invitations-until': 'صالحة حتى',
  'people.invitations-revokeWhy': 'سيتوقف الرابط المرسل إلى \u2066{email}\u2069 عن العمل.',
  'people.lastSignIn': 'آخر تسجيل دخول',
  'people.neverSignedIn': 'أبداً',
  'people.meetings': 'الاجتماعات',
  'people.meetings-all': 'جميع الاجتماعات',
  'people.meetings-some': 'اجتماعات مختارة',
  'people.meetings-hint': 'يسري الدور على هذه الاجتماعات وما يتعلق بها فقط.',
  'people.meetings-remove': 'إزالة ⁨{name}⁩',
  'people.meetings-add': 'إضافة اجتماع',
  'people.meetings-choose': 'اختر',
  'people.meetings-required': 'اختر اجتماعاً واحداً على الأقل.',
}
