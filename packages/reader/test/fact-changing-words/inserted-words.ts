import type { Language } from '@u4ssc/domain'

/** Words put right behind the days of a meeting; each changes them, or leaves them open. */
export const AFTER_DAYS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    ' (tentatively)',
    ' (to be confirmed)',
    ', every other day',
    ', on alternate days',
    ', with the exception of one day',
    ' (date no longer valid)',
    ', subject to the agreement of the host',
    ', but not on all of these days',
  ],
  fr: [
    ' (à confirmer)',
    ' (dates provisoires)',
    ', un jour sur deux',
    ', à l’exception d’une journée',
    ', sous réserve de l’accord du pays hôte',
    ' (date annulée)',
    ', mais pas tous les jours',
  ],
  es: [
    ' (por confirmar)',
    ' (fechas provisionales)',
    ', en días alternos',
    ', salvo una jornada',
    ', a reserva del acuerdo del país anfitrión',
    ' (fecha anulada)',
    ', pero no todos los días',
  ],
  ru: [
    ' (ориентировочно)',
    ' (подлежит подтверждению)',
    ', через день',
    ', за исключением одного дня',
    ', при условии согласия принимающей страны',
    ' (дата отменена)',
    ', но не каждый день',
  ],
  ar: [
    ' (مبدئياً)',
    ' (رهناً بموافقة البلد المضيف)',
    '، باستثناء يوم واحد',
    '، بالتناوب',
    ' (موعد ملغى)',
    '، ولكن ليس كل يوم',
  ],
  zh: [
    '（暂定）',
    '（待确认）',
    '（隔日举行）',
    '（其中一天除外）',
    '（须经东道国同意）',
    '（日期已取消）',
  ],
}

/** Words put right behind a zone; each names another clock. */
export const OTHER_CLOCKS = [' (UTC+9:30)', ' (UTC-11)'] as const
