import type { Translation } from '../../../translation'
import type { participants as English } from '../../en/registration/participants'

export const participants: Translation<typeof English> = {
  'participants.title': 'المشاركون',
  'participants.lead': 'المشاركون المؤكَّدون الذين وافقوا على إدراج أسمائهم، بحسب البلد أو المنطقة.',
  'participants.none':
    'لا يوجد مشاركون في القائمة بعد. وسيظهر هنا المشاركون المؤكَّدون الذين يوافقون على إدراج أسمائهم.',
  'participants.unlisted':
    '{count, plural, zero {لا يوجد مشاركون آخرون غير مدرجين.} one {هناك مشارك آخر غير مدرج في القائمة.} two {هناك مشاركان آخران غير مدرجين في القائمة.} few {هناك # مشاركين آخرين غير مدرجين في القائمة.} many {هناك # مشاركاً آخر غير مدرجين في القائمة.} other {هناك # مشارك آخر غير مدرجين في القائمة.}}',
}
