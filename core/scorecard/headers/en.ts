import type { HeaderWords } from './words.ts';

export const en: HeaderWords = {
  fields: {
    employeeId: '(employee|staff) (id|no)|(employee|personnel) number|emp id',
    employee: '(employee|staff)( name)?|person|full name|name|(team )?member',
    role: 'role|position|(job )?title|job|designation|post',
    seniority: 'seniority|(grade|job|experience) level',
    stage: '(project )?stage|phase',
    segment: 'segment|(market|client) segment|region|territory',
    department: 'department|dept|division|unit name|(business|org) unit|function|team',
    manager: '(line )?manager|supervisor|reports to|head of department|department head|boss',
    level: 'level|(kpi|scope) level',
    period: '(reporting )?period|year|quarter|month|cycle|time frame|timeframe|term',
    kpi: '(kpi|key performance indicator)s?|(kpi|indicator|metric) name|(performance )?(indicator|measure)|key result|metric|measurement|name of kpi|name|kpi title|kpi indicator|criterion|(evaluation )?criteria',
    definition: '(kpi )?(definition|description)|what it tells|meaning|explanation|details|rationale|purpose',
    formula:
      '(calculation )?(formula|method)|how (it is calculated|measured|to measure)|(method of )?calculation|measurement method|computation',
    goal: '(goal|objective)s?|(business|strategic|linked) (goal|objective)|company goal|okr|(strategic )?priority|goal link',
    parent: 'parent|(parent|department|supports) kpi|(derived|cascaded) from',
    perspective: 'perspective|(bsc|balanced scorecard) perspective|category|area|dimension',
    timing: 'leading (or lagging|lagging)|lead lag|timing|indicator type|type',
    accumulation: 'total or average|accumulation|aggregation',
    unit: 'unit(s| of measure| of measurement)?|uom|(measure|measurement) unit',
    direction:
      'direction|better is|polarity|(desired|good) direction|trend wanted|higher (or lower|lower better)|desired trend',
    baseline:
      'baseline|base|base value|starting (value|point)|start|previous( result| period)?|last year( actual)?|prior (year|period)|current state|as is',
    target:
      'target(s| value| level)?|plan(ned| value)?|goal|objective|budget|norm|(kpi|annual) target|standard|expected( result)?|to be|quota',
    targetSource: 'where the target comes from|target (source|basis)|source of target|benchmark',
    weight: 'weight(s|ing|age)?|(kpi|ratio) weight|share|importance|wt',
    actual:
      'actual(s| value| result| performance| achievement)?|results?|achieved|current( value)?|fact|reali(sed|zed)|latest|performance',
    attainment:
      '(attainment|achievement|completion)( rate)?|result|percent (achieved|complete)|progress|fulfilment|fulfillment|achieved percent|score',
    status: '(rag )?status|rag|traffic light|health|state',
    forecast: 'forecast|projection|expected at period end|outlook|estimate',
    source:
      '(data|information) source|source( of data| system| of information)?|(data )?system|where from|(means of )?verification',
    provider: 'data (provider|owner|supplier|steward)|provided by|reported by|who reports',
    owner:
      '(kpi )?owner|(responsible|accountable)( person)?|person responsible|pic|who|responsibility|(person )?in charge|lead|assignee|dri',
    cadence:
      'reviewed( every)?|review|(review )?(cadence|frequency)|(reporting|measurement) frequency|periodicity|how often|check in',
    deadline: 'deadline|(due|target|end|completion) date|due|by when|period ends|finish|when|date due|time limit',
    group: '(kpi )?group|(abc|priority)( group)?|class',
    effort: 'effort( needed| level)?|workload|time needed|labour',
    impact: 'impact( level)?|effect|business impact|influence',
    key: 'key( or supporting| kpi)?|is key|main',
    guard: '(guard|counter|balancing) metric|guardrail|guard|counter measure',
    bonus: 'effect on (pay|bonus)|bonus( effect| rule| link)?|incentive|payout|reward|pay effect',
    cap: 'cap|maximum|upper limit|ceiling',
    agreedOn: '(agreed|acknowledged)( on)?|agreement date|signed on|accepted on',
    lastReviewed: 'last review(ed| date)?|last updated|reviewed on|updated on',
    support: 'support( needed| plan)?|help needed|training|what gets in the way|resources',
    controllability: 'controllability|controllable|can influence|influence of owner|control',
    jobDescription: 'job description|responsibilities|duties|jd|duty',
  },
  values: {
    perspective:
      'financ(ial|e)|customers?|client|(internal process|process)(es)?|learning( and growth| growth)?|people|growth|development|internal',
    timing: 'leading|lagging|lead|lag',
    level: 'company|corporate|department|team|individual|personal',
    direction: 'higher|lower|up|down|increase|decrease|max|min|exact|maximize|minimize',
    cadence: 'daily|weekly|monthly|quarterly|annual(ly)?|(half )?yearly|biweekly',
    key: 'key|supporting|yes|no',
    accumulation: 'total|average',
  },
  totals: 'total|subtotal|(sub|grand) total|sum|overall|all kpis|average',
  outcomes:
    '(final )?(score|rating|result)|(total|overall|weighted) score|grade|overall rating|bonus( amount| payable)?|target bonus|payout',
  pivots: '(row|column) labels|grand total|(sum|count|average) of|values',
  months: [
    'january|jan',
    'february|feb',
    'march|mar',
    'april|apr',
    'may',
    'june?',
    'july?',
    'august|aug',
    'september|sept?',
    'october|oct',
    'november|nov',
    'december|dec',
  ],
  periods: 'q|quarter|m|month|h|half|week|w|year|fy|y|cy|p|period|qtr',
  fillers: 'the|of|for|in|a|an|and|to|per|by|value|column|level|please|text',
  departments: 'department|dept|division|team',
};
