import type { Translation } from '../../../translation'
import type { invitation as English } from '../../en/registration/invitation'

export const invitation: Translation<typeof English> = {
  'invitation.title': 'دعوتكم',
  'invitation.for': 'هذه الدعوة مخصصة للعنوان \u2066{email}\u2069 وحده. ويكتمل تسجيلكم فور إرساله.',
  'invitation.bad':
    'لم تعد هذه الدعوة صالحة: إما أنها سُحبت أو أن الرابط غير كامل. يُرجى الكتابة إلى الأمانة.',
  'invitation.registered':
    'أنتم مسجَّلون بالفعل. لفتح تسجيلكم، استخدموا الرابط الوارد في رسالة التأكيد.',
  'invitation.over': 'أُغلق باب التسجيل في هذا الاجتماع.',
}
