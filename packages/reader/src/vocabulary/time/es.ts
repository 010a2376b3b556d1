import type { Phrases } from '../../tokens/index'
import type { CalendarWords } from './calendar-words'
import type { TimeSense } from './sense'

export const es: Phrases<TimeSense> = {
  forenoon: 'de la manana|am|a.m.|a. m.',
  afternoon: 'de la tarde|de la noche|pm|p.m.|p. m.',
  noon: 'mediodia|del mediodia',
  midnight: 'medianoche',
  'next-day': 'del dia siguiente|al dia siguiente|el dia siguiente',
  'zone-end': '',
  'zone-start':
    'hora peninsular|hora espanola|hora local|horas locales|horas de|hora de|hora del|hora central|hora universal|hora oficial|tiempo universal',
  'zone-sign': 'tuc',
  'registration-hour':
    'puertas|acogida|inscri*|acredita*|registr*|credencial*|tarjetas de identificacion',
  opens: 'abr*|apertura|inici*|comenz*|comienz*|empez*|empiez*|inaugur*',
  closes: 'clausur*|finaliz*|termin*|cerr*|cierr*|conclu*|fin',
  daily:
    'cada dia|cada uno de los dias|todos los dias|diari*|cada manana|cada tarde|cada jornada|por dia',
  'working-days':
    'cada dia laborable|todos los dias laborables|los dias laborables|cada dia habil|todos los dias habiles|los dias habiles|excepto los fines de semana|salvo los fines de semana|excluidos los fines de semana',
  weekends:
    'incluidos los fines de semana|incluido el fin de semana|incluido el sabado|incluidos el sabado',
  recurring:
    'todos los lunes|cada lunes|los lunes|todos los martes|cada martes|los martes|todos los miercoles|cada miercoles|los miercoles|todos los jueves|cada jueves|los jueves|todos los viernes|cada viernes|los viernes|todos los sabados|cada sabado|los sabados|todos los domingos|cada domingo|los domingos|cada semana|todas las semanas|semanalmente|en dias alternos',
  deadline:
    'respuesta antes de|plazo*|fecha* limite|fecha tope|fecha* de cierre|vencimiento|fechas importantes|fechas clave|fechas principales|ultimo dia|fecha final|accion requerida|se requieren medidas',
  due: 'a mas tardar|antes del|antes de|hasta el|no despues del|hasta|no mas tarde del',
  shuts: 'cierra* el|cerrara* el|finaliza* el|abierta hasta el|concluye* el',
  request:
    'se recomienda|recomendamos|se ruega|ruega que|le ruego|les ruego|se solicita|solicita que|solicito|solicitamos|invita a|sirva*|pide que|agradece* que|agradecer*|por favor|tenga* a bien|deseen',
  modal:
    'debe|deben|debera|deberan|deberian|podra|podran|puede|pueden|han de|ha de|habra* de|imprescindible|indispensable|obligatorio|necesario|preciso|enviara*|presentara*|remitira*',
  arrives:
    'efectuarse|presentarse|enviarse|pedirse|solicitarse|devolverse|remitirse|realizarse|hacerse|recibirse|entregarse|formularse|dirigirse|someterse|transmitirse|cumplimentarse|ser|llegar|recib*|remit*|envi*|present*|obrar|estar',
  verb: 'vuelve*|se|es|son|esta|estan|sera|seran|estara*|finaliza|cierra|vence',
  for: 'para|de|del|la|el|las|los|la presentacion de|el envio de|la recepcion de|presentacion de',
  replaced:
    'en lugar de|en vez de|inicialmente|anteriormente|previst*|habia pedido|le pedi|les pedi|invite a|habia invitado|se invitaba|se pedia|habia fijado|vencia*|expiraba*|finalizaba*|que debia*',
  'head-days': 'fecha|fecha* de la reunion|fecha* de las reuniones|fecha* de reunion|fechas',
  'due-after': 'a mas tardar|como maximo',
  list: 'calendario|cronograma|fechas que|fechas siguientes|siguientes fechas|fechas a tener',
  told: 'sera informad*|seran informad*|sera publicad*|seran publicad*|publicara*|seran notificad*|sera anunciad*|valid*|vigente*|mandato|en vigor|disponible*|aplaz*|pospu*|posterg*|secretaria publicara|secretaria enviara|secretaria distribuira|secretaria comunicara',
  call: 'consulta*|convocatoria|candidatura*|periodo',
}

export const calendar: CalendarWords = {
  months:
    'enero febrero marzo abril mayo junio julio agosto septiembre,setiembre octubre noviembre diciembre',
  weekdays: 'lunes martes miercoles jueves viernes sabado domingo',
  range: 'al a hasta',
  and: 'y e',
  or: 'o u',
  filler: 'el los de del dia dias ano',
  year: '',
  ordinal: 'º ° er o',
  hours: 'horas hora h hs hrs',
  minutes: 'min minutos',
  hourNames: '',
  hourParts: '',
  at: 'las la desde entre',
}
