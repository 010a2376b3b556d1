import type { Phrases } from '../../tokens/index'
import type { LetterSense } from './sense'

export const es: Phrases<LetterSense> = {
  'label-reference': 'ref|referencia|nuestra ref|n/ref|nuestra referencia',
  'label-telephone': 'tel|teléfono|tfno|teléf|tlf',
  'label-fax':
    'fax|telefax|facsímil|fax directo|nº de fax directo|n.º de fax directo|número de fax directo',
  'label-email':
    'correo-e|correo - e|correo- e|correo e|e-mail|email|b. elec|correo electrónico|c. elec|b.elec',
  'label-web': 'web|sitio web|página web',
  'label-to': 'a|a la|a las|a los|al|destinatario*|para',
  'label-copy': 'copia|copias|copia a|cc|con copia a|copia para',
  'label-subject': 'asunto|objeto|tema',
  'label-contact': 'contacto|persona de contacto|para consultas|para responder|punto de contacto',
  'label-date': 'fecha|fecha de publicación|publicado el|fecha de emisión',
  'label-other':
    'finalidad|de|hora|página|plazo|tema(s)|distribución|anexos|adjunto*|su ref|acción requerida|tramitación|medidas requeridas',
  addressee: 'a las|a los|a la|al|a todos|a todas',
  circular: 'circular|circular administrativa',
  'collective-letter': 'carta colectiva|carta-colectiva',
  'circular-letter': 'carta circular|carta-circular',
  notice: 'notificación|nota informativa|nota de información|nota verbal',
  addendum: 'addéndum|adenda|addendum|adición|adéndum',
  corrigendum: 'corrigéndum|corrigendum|corrección|fe de erratas',
  revision: 'revisión|rev',
  link: 'a la|al|a|de la|del',
  organization:
    'unión internacional de telecomunicaciones|organización meteorológica mundial|organización marítima internacional|convenio sobre la diversidad biológica|comisión económica para américa latina y el caribe|onu-habitat',
  bureau:
    'oficina de normalización de las telecomunicaciones|oficina de radiocomunicaciones|oficina de desarrollo de las telecomunicaciones|secretaría general',
  salutation:
    'muy señor*|muy estimad*|estimad*|excelencia*|de mi consideración|de mi mayor consideración|de nuestra consideración|señor*|distinguid*|excelentísim*',
  closing:
    'atentamente|atentos saludos|cordialmente|saludos cordiales|un cordial saludo|aprovecho la oportunidad|aprovecho esta oportunidad|sin otro particular|le saluda|saluda atentamente|le ruego acepte|reciba … saludo*|consideración más distinguida|aprovecha* … oportunidad|saludos|reciba* … saludo*|respetuosamente|le saluda* atentamente|reitera* … seguridades',
  signed:
    'firmado|firmado electrónicamente|fdo|firma|firmado por|firmado en el original|original firmado',
  office:
    'director*|directora*|secretari*|jefe*|jefa*|president*|coordinador*|oficial*|representante*|por el|por la|en nombre|responsable|asesor*|subsecretari*|subdirector*|p.o. el|p. el|por orden',
  annex: 'anexo|apéndice|adjunto',
  enclosures: 'anexo:|anexos:|adjunto:|adjuntos:|distribución:',
  contact:
    'contact*|sr|sra|más información|mayor información|mayores informes|información adicional|consultas|preguntas|aclaraci*|dirigirse a|diríjase a|duda*|comunicarse con|escribir a|escriba a',
  amending:
    'anula*|cancela*|aplaza*|aplazamiento|posterga*|suspend*|nueva fecha|nuevas fechas|cambio de fecha*|cambio de lugar|prórroga|prorrog*|ampliación del plazo|se traslada',
  superseding: 'anula y sustituye|sustituye|reemplaza|anula',
  'subject-opener':
    'consulta*|reunión*|reuniones|taller|aprobación|propuesta|proyecto*|cuestionario|adopción|convocatoria|aplazamiento|cancelación|invitación|seminario|sesión|seminario web|foro|conferencia|calendario|candidatur*|curso|acta|asamblea',
  'text-opener':
    'en su … reunión|en su reunión|en la reunión|durante la|durante su|mediante la|por la presente|por medio de|tengo el|tengo la|me complace|nos complace|me dirijo|con referencia|de conformidad|la presente|en nombre|en relación|deseo|con arreglo|la secretaría',
  'first-heading': 'introducción|antecedentes|generalidades',
}
