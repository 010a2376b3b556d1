import type { ParticipationWords } from './participation-words'

export const participation: ParticipationWords = {
  'invitation.subject': 'دعوة للمشاركة: {title}',
  'invitation.body':
    'تدعوكم الأمانة إلى المشاركة في «{title}». يمكنكم التسجيل عبر الرابط أدناه، وهو مخصص لكم ولهذا العنوان وحده، فيرجى عدم إعادة إرساله. وإن تعذر عليكم الحضور فلا يلزمكم أي إجراء.',
  'invitation.action': 'التسجيل',
  'visa-approved.subject': 'رسالة التأشيرة جاهزة: {title}',
  'visa-approved.body':
    'تمت الموافقة على رسالة دعم طلب تأشيرتكم لحضور ”{title}“. يمكنكم تنزيلها من صفحتكم.',
  'visa-approved.action': 'تسجيلي',
  'visa-refused.subject': 'لا رسالة للتأشيرة: {title}',
  'visa-refused.body': 'يتعذر إصدار رسالة لدعم طلب تأشيرتكم لحضور ”{title}“.',
  'visa-refused.action': 'تسجيلي',
  door: 'أبرزوا هذا الرمز عند المدخل:',
  'join.enter': 'الانضمام',
  'join.recorded': 'يُسجَّل دخولكم حضوراً كما وافقتم. ويمكنكم تغيير ذلك في صفحتكم.',
  'join.not-recorded': 'لا يُسجَّل حضوركم.',
}
