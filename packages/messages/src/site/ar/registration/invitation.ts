import type { Translation } from '../../../translation'
import type { invitation as English } from '../../en/registration/invitation'

export const invitation: Translation<typeof English> = {
  'invitation.title': 'دعوتكم',
  'invitation.for':
    'هذه الدعوة مخصصة للعنوان {email} وحده. ويُقيَّد تسجيلكم فور إرساله دون حاجة إلى تأكيده بالبريد.',
  'invitation.bad':
    'لم تعد هذه الدعوة صالحة: فقد أُلغيت أو أن الرابط غير كامل. يرجى الاتصال بالأمانة.',
  'invitation.registered':
    'أنتم مسجَّلون بالفعل. وتُفتح صفحتكم عبر الرابط الوارد في الرسالة المتعلقة بالتسجيل.',
  'invitation.over': 'لم يعد التسجيل في هذا الاجتماع ممكناً.',
}
