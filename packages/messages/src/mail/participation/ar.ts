import type { ParticipationWords } from './participation-words'

export const participation: ParticipationWords = {
  'invitation.subject': 'دعوة للمشاركة: {title}',
  'invitation.body':
    'تدعوك الأمانة إلى المشاركة في «{title}». يمكنك التسجيل بالرابط أدناه، وهو مخصص لك ولهذا العنوان وحده، فيُرجى عدم إعادة إرساله. وإن تعذّر عليك الحضور فليس عليك فعل شيء.',
  'invitation.action': 'التسجيل',
  'visa-approved.subject': 'رسالة التأشيرة جاهزة: {title}',
  'visa-approved.body':
    'تمت الموافقة على رسالة دعم طلب تأشيرتك لحضور «{title}». يمكنك تنزيلها من صفحتك.',
  'visa-approved.action': 'تسجيلي',
  'visa-refused.subject': 'لا رسالة للتأشيرة: {title}',
  'visa-refused.body': 'يتعذر إصدار رسالة لدعم طلب تأشيرتك لحضور «{title}».',
  'visa-refused.action': 'تسجيلي',
  'speaker-invited.subject': 'أنت متحدث في: {title}',
  'speaker-invited.body':
    'ورد اسمك متحدثاً في «{title}». تُظهر لك صفحتك جلساتك، ويمكنك فيها أن تبين هل تشارك وأن ترسل سيرتك وصورة وشرائح العرض. هذا الرابط لك وحدك، فنرجو ألا ترسله إلى غيرك.',
  'speaker-invited.action': 'صفحتي متحدثاً',
  'speaker-returned.subject': 'يرجى إعادة النظر: {title}',
  'speaker-returned.body':
    'أعادت إليك الأمانة شيئاً أرسلته بشأن «{title}». تبين صفحتك ما هو ويمكنك أن ترسله من جديد.',
  'speaker-returned.action': 'صفحتي متحدثاً',
  'document-returned.subject': 'أُعيدت: {document}',
  'document-returned.body':
    'لم تتم الموافقة على الوثيقة «{document}» التي قدمتها بشأن «{title}». السبب: {reason}',
  'document-returned.action': 'فتح الاجتماع',
  door: 'أبرز هذا الرمز عند المدخل:',
  'join.enter': 'الانضمام',
  'join.recorded': 'يُسجَّل دخولك حضوراً كما وافقت. ويمكنك تغيير ذلك في صفحتك.',
  'join.not-recorded': 'لا يُسجَّل حضورك.',
}
