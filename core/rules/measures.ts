import type { Domain } from './facts/facts.ts';

/**
 * Measures that are known to pull against others, by the beginnings of words or phrases that name them in five languages:
 * in lower case and without punctuation, as names compare, with "|" between phrases.
 */
export const measures = {
  purchasePrice:
    'purchase price|purchasing price|price saving|purchasing saving|procurement saving|supplier discount|purchase discount|volume discount|discount from suppliers|cost of raw material|cheapest|price reduction|savings on purchas|raw material price|закупочн|экономия на закуп|скидка поставщик|скидки поставщик|цена сырья|снижение закуп|giá mua|chiết khấu mua|giá nguyên liệu|tiết kiệm mua|einkaufspreis|einkaufsrabatt|einsparungen im einkauf|lieferantenrabatt|prix d achat|remise fournisseur|économies d achat',
  defects:
    'defect|scrap|rework|first pass yield|reject rate|брак|дефект|рекламаци|lỗi sản phẩm|tỷ lệ lỗi|phế phẩm|ausschuss|fehlerquote|nacharbeit|rebut|défaut|taux de rejet',
  stock:
    'inventory|stock days|days of stock|stock level|stock value|working capital|cash conversion|overstock|finished goods stock|work in progress|запас|оборотный капитал|складские остатки|tồn kho|vốn lưu động|bestand|lagerdauer|lagerreichweite|umlaufvermögen|niveau de stock|jours de stock|fonds de roulement',
  utilisation:
    'equipment utili|machine utili|capacity utili|utilisation of equipment|utilization of equipment|utilisation rate|utilization rate|plant utili|machine load|загрузка оборудован|загрузка мощност|использования оборудован|công suất máy|hiệu suất thiết bị|công suất thiết bị|maschinenauslastung|anlagenauslastung|auslastung der maschinen|taux d utilisation|utilisation des machines|utilisation des équipements',
  output:
    'units produced|production volume|output per|объем производства|sản lượng|produktionsmenge|volume de production',
  orderedMix:
    'ordered mix|product mix|assortment|order fill|fill rate|on time in full|otif|ассортимент|выполнение заказов|chủng loại|tỷ lệ đáp ứng đơn|liefertreue|sortiment|assortiment|taux de service',
  salesVolume:
    'sales volume|volume of sales|sales plan|revenue plan|sales target|revenue|объем продаж|план продаж|выручка|doanh số|doanh thu|kế hoạch bán|absatz|umsatz|volume des ventes|chiffre d affaires',
  serviceLevel:
    'service level|perfect order|stock out|availability of goods|уровень сервиса|servicegrad|mức độ phục vụ',
  scheduleAdherence: 'schedule adherence|plan adherence|соблюдение плана производства|plantreue|respect du planning',
  urgentOrders: 'urgent order|rush order|flexib|change request|срочные заказы|eilauftr|commandes urgentes',
  supplierOnTime: 'supplier on time|supplier otif|supplier delivery|срок поставк|lieferantentermintreue',
  handleTime:
    'handle time|handling time|aht|call duration|длительность звонка|время обработки|thời gian xử lý|gesprächsdauer|durée d appel',
  satisfaction: 'satisfaction|csat|first contact|fcr|nps|удовлетворенност|hài lòng|zufriedenheit|решение при первом',
  ticketsClosed:
    'tickets closed|tickets handled|calls handled|cases closed|tickets resolved|calls per|закрытых заявок|số phiếu|geschlossene tickets|tickets clos',
  reopened: 'reopen|re open|escalation|refund|повторные обращения|wiedereröffn|rouvert|réouvert',
  firstResponse:
    'first response|response time|время ответа|время реакции|thời gian phản hồi|reaktionszeit|temps de réponse',
  answerQuality: 'quality of answer|resolution rate|качество ответ|lösungsquote|taux de résolution',
  surveyResponse: 'survey response|response rate of survey|доля ответов|rücklaufquote|taux de retour',
  hires:
    'hires per|number of hires|vacancies closed|vacancies filled|закрытых вакансий|количество нанятых|số nhân viên tuyển|einstellungen|recrutements',
  hireQuality:
    'quality of hire|90 day retention|new hire attrition|probation|испытательн|thử việc|probezeit|période d essai|новичк',
  timeToHire: 'time to fill|time to hire|срок закрытия вакан|thời gian tuyển|besetzungsdauer|délai de recrutement',
  costPerHire: 'cost per hire|стоимость найма|chi phí tuyển|kosten je einstellung|coût par recrutement',
  posts: 'posts|articles published|publications|публикаци|постов|bài đăng|beiträge|articles publiés',
  engagement: 'engagement rate|reach|qualified lead|вовлеченност|охват|tương tác|reichweite|taux d engagement',
  costPerLead: 'cost per lead|cpl|стоимость лида|chi phí mỗi khách|kosten pro lead|coût par lead',
  leadQuality:
    'lead quality|accepted lead|sales accepted|lead to|конверсия лид|качество лидов|chuyển đổi khách|lead qualität|leadqualität|qualité des leads',
  leads:
    'number of leads|leads generated|website leads|new leads|количество лидов|số lượng khách hàng tiềm|anzahl leads|nombre de leads',
  deals:
    'new customers|new clients|новых клиентов|khách hàng mới|neukunden|nouveaux clients|deals per|number of deals|deals closed|contracts signed|количество сделок|số hợp đồng|abschlüsse|contrats signés',
  churn:
    'churn|client retention|customer retention|отток|удержание клиент|khách hàng rời|abwanderung|attrition client|fidélisation',
  margin: 'gross margin|margin|average discount|маржа|рентабельность|biên lợi nhuận|marge|deckungsbeitrag',
  accountsOpened:
    'products per customer|accounts opened|cross sell|открытых счетов|mở tài khoản|kontoeröffnungen|comptes ouverts',
  wantedProducts: 'active accounts|complaint|consent|жалоб|khiếu nại|beschwerde|réclamation',
  bookings: 'bookings|signed deals|quarter end|бронирован|auftragseingang|commandes signées',
  collected: 'collected revenue|cancellation|cash collected|unpaid|поступления|отмен|storno|encaissement',
  auditFindings: 'audit finding|zero findings|deficienc|замечаний аудита|prüfungsfeststellung|constats d audit',
  reportedIssues: 'reported issue|self report|near miss|сообщений о|meldungen|signalements',
  closeDays: 'days to close|month end close|closing of the month|закрытие месяца|khóa sổ|monatsabschluss|clôture',
  corrections: 'correction|restatement|post close|исправлен|điều chỉnh sau|korrekturen|korrekturbuchung|redressement',
  budgetSaving:
    'cost reduction|budget saving|underspend|снижение затрат|cắt giảm chi phí|kostensenkung|réduction des coûts',
  serviceDelivered: 'internal customer|service delivery|внутренних клиент|interne kunden|client interne',
  invoicesProcessed: 'invoices processed|invoices per|обработанных счетов|số hóa đơn|rechnungen pro|factures traitées',
  invoiceMatches: 'match rate|duplicate payment|двойные платежи|doppelzahlung|paiements en double',
  picks: 'lines picked|picks per hour|lines per hour|строк в час|picks pro|lignes par heure',
  pickAccuracy: 'pick accuracy|picking accuracy|damage|точность отбор|kommissionierfehler|casse',
  freightCost:
    'freight cost|logistics cost|delivery cost|стоимость доставки|chi phí vận chuyển|frachtkosten|coût de transport',
  onTime: 'on time delivery|delivered on time|доставка в срок|giao hàng đúng|termintreue|livraison à temps',
  trainingHours: 'training hours|courses completed|часов обучения|giờ đào tạo|schulungsstunden|heures de formation',
  skillShown: 'skill shown|applied skill|skill rating|применение навык|angewandte|compétence appliquée',
  meetings:
    'meetings held|calls made|client visits|customer visits|sales visits|field visits|встреч|звонков|cuộc gọi|cuộc gặp|termine|visites client|appels passés|nombre d appels',
  conversion: 'conversion|win rate|конверсия|tỷ lệ chuyển đổi|abschlussquote|taux de conversion',
  ranking: 'individual rank|top performer|личный рейтинг|rangliste|classement individuel',
  teamResult: 'team result|team revenue|результат команды|teamergebnis|résultat d équipe',
  uptime: 'uptime|availability of system|system availability|доступность систем|verfügbarkeit|disponibilité',
  changeRate: 'deployment|release frequency|lead time for change|частота релизов|bereitstellungen|déploiement',
  codeVolume: 'lines of code|story points|stories delivered|строк кода|điểm story|codezeilen|lignes de code',
  escapedDefects: 'escaped defect|incident|инцидент|sự cố|vorfälle|störungen',
  occupancy: 'occupancy|footfall|заполняемость|посещаемость|công suất phòng|belegung|taux d occupation',
} as const;

export type Measure = keyof typeof measures;

/**
 * The trades that move a measure. "Inventory" of cases, "conversion" of countries: in a department of another trade the same
 * words speak of something else. A measure without a line here may belong to anybody.
 */
export const tradesOfMeasure: Readonly<Partial<Record<Measure, readonly Domain[]>>> = {
  purchasePrice: ['procurement'],
  supplierOnTime: ['procurement', 'logistics'],
  defects: ['production', 'quality', 'procurement'],
  utilisation: ['production', 'logistics'],
  output: ['production'],
  scheduleAdherence: ['production'],
  orderedMix: ['production', 'logistics', 'sales'],
  urgentOrders: ['production', 'logistics', 'sales', 'service', 'it'],
  stock: ['logistics', 'procurement', 'production', 'sales', 'finance'],
  serviceLevel: ['logistics', 'production', 'service', 'procurement'],
  salesVolume: ['sales', 'marketing'],
  deals: ['sales'],
  bookings: ['sales'],
  conversion: ['sales', 'marketing', 'people'],
  meetings: ['sales', 'marketing', 'service'],
  churn: ['sales', 'marketing', 'service'],
  leads: ['marketing', 'sales'],
  leadQuality: ['marketing', 'sales'],
  costPerLead: ['marketing', 'sales'],
  posts: ['marketing'],
  engagement: ['marketing'],
  handleTime: ['service'],
  ticketsClosed: ['service', 'it'],
  hires: ['people'],
  costPerHire: ['people'],
  closeDays: ['finance'],
  corrections: ['finance'],
  invoicesProcessed: ['finance'],
  invoiceMatches: ['finance'],
  picks: ['logistics'],
  pickAccuracy: ['logistics'],
  freightCost: ['logistics', 'procurement'],
  onTime: ['logistics', 'production'],
  uptime: ['it', 'production'],
  changeRate: ['it'],
  codeVolume: ['it'],
  escapedDefects: ['it', 'production', 'quality'],
};
