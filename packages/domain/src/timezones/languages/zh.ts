import type { PlaceLanguage } from './language'

/**
 * Places in Chinese.
 *
 * @example
 * // import { zh } from '@u4ssc/domain/timezones/languages'
 * resolveZone('日内瓦时间', { languages: [zh] }).zone // => 'Europe/Zurich'
 */
export const zh: PlaceLanguage = {
  language: 'zh',
  cities: `
Gaborone=哈博罗内
Kinshasa=金沙萨
Abidjan=阿比让
Yaoundé=雅温得
Algiers=阿尔及尔
Cairo=开罗
Sharm el-Sheikh=沙姆沙伊赫
Addis Ababa=亚的斯亚贝巴
Libreville=利伯维尔
Accra=阿克拉
Nairobi=内罗毕
Marrakesh=马拉喀什
Rabat=拉巴特
Lagos=拉各斯
Abuja=阿布贾
Kigali=基加利
Dakar=达喀尔
Tunis=突尼斯
Hammamet=哈马马特
Dar es Salaam=达累斯萨拉姆
Arusha=阿鲁沙
Kampala=坎帕拉
Johannesburg=约翰内斯堡
Cape Town=开普敦
Durban=德班
Lusaka=卢萨卡
Victoria Falls=维多利亚瀑布城
Buenos Aires=布宜诺斯艾利斯
Bridgetown=布里奇敦
La Paz=拉巴斯
São Paulo=圣保罗
Brasília=巴西利亚
Rio de Janeiro=里约热内卢
Toronto=多伦多
Montreal=蒙特利尔
Ottawa=渥太华
Santiago=圣地亚哥
Bogotá=波哥大
Cartagena=卡塔赫纳
Manizales=马尼萨莱斯
Medellín=麦德林
San José=圣何塞
Havana=哈瓦那
Santo Domingo=圣多明各
Quito=基多
Guatemala City=危地马拉城
Kingston=金斯敦
Mexico City=墨西哥城
Guadalajara=瓜达拉哈拉
Panama City=巴拿马城=巴拿马
Lima=利马
Asunción=亚松森
San Salvador=圣萨尔瓦多
Port of Spain=西班牙港
New York=纽约
Washington, D.C.=华盛顿
San Francisco=旧金山
Chicago=芝加哥
Minneapolis=明尼阿波利斯
Montevideo=蒙得维的亚
Dubai=迪拜
Abu Dhabi=阿布扎比
Yerevan=埃里温
Baku=巴库
Dhaka=达卡
Manama=麦纳麦
Shanghai=上海
Beijing=北京
Shenzhen=深圳
Wuxi=无锡
Tbilisi=第比利斯
Hong Kong=香港
Jakarta=雅加达
Denpasar=登巴萨
Bengaluru=班加罗尔
Hyderabad=海得拉巴
New Delhi=新德里
Baghdad=巴格达
Amman=安曼
Tokyo=东京
Kyoto=京都
Bishkek=比什凯克
Phnom Penh=金边
Seoul=首尔
Busan=釜山
Incheon=仁川
Kuwait City=科威特城
Almaty=阿拉木图
Astana=阿斯塔纳
Vientiane=万象
Beirut=贝鲁特
Colombo=科伦坡
Yangon=仰光
Ulaanbaatar=乌兰巴托
Kuala Lumpur=吉隆坡
Kathmandu=加德满都
Muscat=马斯喀特
Manila=马尼拉
Islamabad=伊斯兰堡
Doha=多哈
Riyadh=利雅得
Jeddah=吉达
Mecca=麦加
Singapore=新加坡
Bangkok=曼谷
Tashkent=塔什干
Samarkand=撒马尔罕
Hanoi=河内
Sydney=悉尼
Canberra=堪培拉
Vienna=维也纳
Sarajevo=萨拉热窝
Brussels=布鲁塞尔
Sofia=索非亚
Minsk=明斯克
Zurich=苏黎世
Bern=伯尔尼
Geneva=日内瓦
Lausanne=洛桑
Prague=布拉格
Berlin=柏林
Bonn=波恩
Hamburg=汉堡
Copenhagen=哥本哈根
Madrid=马德里
Barcelona=巴塞罗那
Málaga=马拉加
Seville=塞维利亚
Valencia=巴伦西亚
Helsinki=赫尔辛基
Paris=巴黎
London=伦敦
Athens=雅典
Budapest=布达佩斯
Dublin=都柏林
Rome=罗马
Brindisi=布林迪西
Genoa=热那亚
Trieste=的里雅斯特
Turin=都灵
Luxembourg=卢森堡
Amsterdam=阿姆斯特丹
The Hague=海牙
Oslo=奥斯陆
Ålesund=奥勒松
Trondheim=特隆赫姆
Warsaw=华沙
Katowice=卡托维兹
Lisbon=里斯本
Bucharest=布加勒斯特
Belgrade=贝尔格莱德
Moscow=莫斯科
Saint Petersburg=圣彼得堡
Stockholm=斯德哥尔摩
Ljubljana=卢布尔雅那
Istanbul=伊斯坦布尔
Ankara=安卡拉
Antalya=安塔利亚
Kyiv=基辅
Port Louis=路易港
Suva=苏瓦
Wellington=惠灵顿
Apia=阿皮亚
Cotonou=科托努
Alexandria=亚历山大=亚历山大港
Mombasa=蒙巴萨
Fez=非斯
Agadir=阿加迪尔
Zanzibar=桑给巴尔
Entebbe=恩德培
Pretoria=比勒陀利亚
Livingstone=利文斯敦=利文斯通
Curitiba=库里蒂巴
Porto Alegre=阿雷格里港
Quebec City=魁北克市=魁北克城=魁北克
Vancouver=温哥华
Cali=卡利
Guayaquil=瓜亚基尔
Monterrey=蒙特雷
Cancún=坎昆
Veracruz=韦拉克鲁斯
Boston=波士顿
Miami=迈阿密
Orlando=奥兰多
Los Angeles=洛杉矶
Seattle=西雅图
Las Vegas=拉斯维加斯
Houston=休斯敦=休斯顿
Denver=丹佛
Guangzhou=广州
Chengdu=成都
Hangzhou=杭州
Wuhan=武汉
Nanjing=南京
Bandung=万隆
Mumbai=孟买
Chennai=金奈=马德拉斯
Pune=浦那
Osaka=大阪
Kobe=神户
Fukuoka=福冈
Yokohama=横滨
Daejeon=大田
Jeju=济州=济州岛
Cebu=宿务
Chiang Mai=清迈
Phuket=普吉=普吉岛
Ho Chi Minh City=胡志明市
Da Nang=岘港
Melbourne=墨尔本
Brisbane=布里斯班
Tirana=地拉那
Graz=格拉茨
Antwerp=安特卫普
Ghent=根特
Leuven=鲁汶
Basel=巴塞尔
Montreux=蒙特勒
Davos=达沃斯
Munich=慕尼黑
Frankfurt=法兰克福
Cologne=科隆
Bilbao=毕尔巴鄂
Tampere=坦佩雷
Lyon=里昂
Marseille=马赛
Nice=尼斯
Strasbourg=斯特拉斯堡
Toulouse=图卢兹
Edinburgh=爱丁堡
Thessaloniki=塞萨洛尼基
Zagreb=萨格勒布
Dubrovnik=杜布罗夫尼克
Milan=米兰
Florence=佛罗伦萨
Venice=威尼斯
Rotterdam=鹿特丹
Utrecht=乌得勒支
Bergen=卑尔根
Kraków=克拉科夫
Wrocław=弗罗茨瓦夫
Porto=波尔图
Braga=布拉加
Kazan=喀山
Sochi=索契
Gothenburg=哥德堡
Odesa=敖德萨
Auckland=奥克兰
Luanda=罗安达
Ouagadougou=瓦加杜古
Bujumbura=布琼布拉
Porto-Novo=波多诺伏
Bangui=班吉
Brazzaville=布拉柴维尔
Djibouti=吉布提
Asmara=阿斯马拉
Banjul=班珠尔
Conakry=科纳克里
Malabo=马拉博
Bissau=比绍
Monrovia=蒙罗维亚
Maseru=马塞卢
Tripoli=的黎波里
Casablanca=卡萨布兰卡
Bamako=巴马科
Nouakchott=努瓦克肖特
Maputo=马普托
Windhoek=温得和克
Niamey=尼亚美
Khartoum=喀土穆
Freetown=弗里敦
Mogadishu=摩加迪沙
Juba=朱巴
São Tomé=圣多美
Mbabane=姆巴巴纳
N’Djamena=恩贾梅纳
Lomé=洛美
Harare=哈拉雷
Nassau=拿骚
Tegucigalpa=特古西加尔巴
Port-au-Prince=太子港
Managua=马那瓜
Paramaribo=帕拉马里博
Caracas=加拉加斯
Kabul=喀布尔
Thimphu=廷布
Nicosia=尼科西亚
Tehran=德黑兰
Pyongyang=平壤
Damascus=大马士革
Dushanbe=杜尚别
Dili=帝力
Ashgabat=阿什哈巴德
Sana’a=萨那
Reykjavik=雷克雅未克
Tallinn=塔林
Vaduz=瓦杜兹
Vilnius=维尔纽斯
Riga=里加
Monaco=摩纳哥
Chișinău=基希讷乌
Podgorica=波德戈里察
Skopje=斯科普里
Bratislava=布拉迪斯拉发
San Marino=圣马力诺
Antananarivo=安塔那那利佛
Port Moresby=莫尔兹比港
`,
  zones: `
CET|(欧洲中部|中欧)(标准)?时间
CEST|(欧洲中部|中欧)夏令时间?
EET|(欧洲东部|东欧)(标准)?时间
EEST|东欧夏令时间?
WET|西欧(标准)?时间
ET|(北美|美国)?东部时间
PT|(北美|美国)?太平洋时间
EAT|东非时间
GMT|格林(尼治|威治)(标准)?时间
UTC|协调世界时|世界协调时|世界时
Asia/Shanghai|中国(标准)?时间
`,
}
