import type { FactLexicon } from './role.ts';

export const englishFacts: FactLexicon = {
  language: 'en',
  phrases: {
    measure: {
      count:
        '#|number|numbers|number of|count|count of|total number|quantity|volume|amount|qty|headcount|frequency|how many|times',
      share:
        '%|percent|percentage|percentages|proportion|share|fraction|rate|rates|prevalence|incidence|utilization|utilisation',
      ratio: 'ratio|coverage|factor|multiple|multiplier|density|velocity|conversion',
      time: 'time|times|days|minutes|weeks|months|duration|age|turnaround|latency|length of time|timeliness|tenure|time-to|cycle|uptime|downtime|lead time|delay|delays|waiting',
      money: 'money|dollars|value of|cost|costs|price|revenue|spend',
      score: 'score|scores|result|results|survey|rating|ratings|grade|stars|nps|csat|enps|ces|satisfaction',
      rank: 'rank|ranking|rankings|standing|league table',
      index: 'index|level|levels|degree|extent|indicator of|status',
      quantity:
        'tons|tonnes|capacity|emissions|consumption|miles|acres|megawatts|gw|mw|kwh|percentile|average|median|mean|total|hours|variance|deviation|growth|change in|reduction|increase|decrease|size|weight|distance|yield|throughput|output|speed|velocity',
    },
    thing: {
      'outcome + financial finance itself':
        'gross margin|net margin|margin|margins|profit|profits|profitability|net profit|operating profit|ebitda|ebit|income|earnings|cash flow|free cash flow|roi|roe|roa|roce|return on*|market capitali*|eps|dividend*',
      'outcome + customer service itself':
        'satisfaction|customer satisfaction|client satisfaction|user satisfaction|csat|nps|net promoter score|osat|loyalty|trust|trust score|customer experience|user experience|applicant experience|candidate experience|positive feedback|positive responses|recommendation rate|happiness|sentiment|retention|customer retention|client retention|net retention|gross retention|net revenue retention|retention rate|renewal rate|renewals|repeat purchase*|customer effort',
      'outcome + customer sales itself':
        'adoption|usage|active users|users|subscribers|followers|mau|dau|wau|registrations|sign-ups|signups|visitors|unique visitors|web sessions|page views|pageviews|downloads|attendance|participation|enrollment|enrolment|conversion|conversions|conversion rate|leads|qualified leads|mqls|sqls|opportunities|pipeline|pipeline coverage|win rate|close rate|new customers|new clients|logos|new logos|deals|market share|customer base|brand awareness|awareness|reach|impressions|click-through|engagement rate|views|seats|accounts|contributors|attendees|applicants|applicants per opening|uses',
      'outcome + financial sales itself':
        'gross merchandise volume|merchandise volume|revenue|revenues|sales|sales volume|sales revenue|turnover growth|arr|mrr|gmv|bookings|billings|iacv|acv|average check|average order value|aov|ltv|lifetime value|arpu|collections|royalties|donations',
      'outcome - customer service itself':
        'warranty claims|warranty cases|churn|churn rate|attrition|complaints|customer complaints|returns|refunds|cancellations|escalations|escalated|lost customers|bounce rate|abandonment|claims from customers|negative reviews|barriers|detractors',
      'outcome - customer safety itself':
        'accidents|accident rate|injuries|injury|incidents|incident rate|ltifr|trir|lost time|fatalities|fatality|mortality|deaths|crime|crimes|crime rate|arrests|shootings|homelessness|homeless|poverty|unemployment|emissions|greenhouse gas|ghg|carbon footprint|pollution|infections|infection rate|readmission*|disease|diseases|malnutrition|food insecurity|evictions|foreclosures|overdose*|collisions|crashes|fires|hazards|congestion|harassment|discrimination|victims|waste|spills|breaches|data breaches|security incidents|near misses|occurrences|vulnerabilities|defaults|default rate|re-default|noise|violations',
      'outcome + customer service':
        'survival|survival rate|life expectancy|graduation|literacy|vaccination*|vaccinations|immunization*|breastfeeding|occupancy|occupancy rate|employment|jobs|jobs created|homeownership|air quality|water quality|housing|access|broadband|safety|health|electricity access|test scores|exam results|citations|media stories|storefronts|recycling|diversion|clean energy|renewable*|contraceptive use|growth',
      'outcome + learning people itself':
        'employee satisfaction|employee engagement|engagement score|team engagement|staff satisfaction|well-being|wellbeing|well-being score|morale|employee retention|team member retention|staff retention|talent retention|psychologically healthy|sense of satisfaction|belonging',
      'outcome - learning people itself':
        'employee turnover|staff turnover|team member turnover|voluntary turnover|turnover|turnover rate|regrettable attrition|employee attrition|absenteeism|absence|sick leave|sick days|burnout',
      'process - process service itself':
        'response time|resolution time|handling time|handle time|average handle time|aht|first response|reply time|waiting time|wait time|speed of answer|processing time|turnaround time|time to resolution|mttr|mtta|time to first|time to restore|time-to-value|queue|queue length|backlog|open cases|overdue|past due|average age|age of open|days to|time to|time-to-market|time to market|latency|lag|abandoned calls|missed calls|pending',
      'process - process production itself':
        'energy consumption|water consumption|fuel consumption|paper consumption|electricity consumption|material consumption|consumption per|lead time|cycle time|downtime|scrap|scrap rate|rework|waste rate|changeover|setup time|defects|defect rate|defective|reject rate|rejects|ppm|bugs|open bug age|bug age|errors|error rate|mistakes|failures|failure rate|change failure rate|outages|outage|delays|late deliveries|stockouts|stock-outs|shortages|inventory days|days of inventory|wip|work in progress|nonconformities|nonconformance*|deviations|variance|misuse|findings|audit findings|exceptions|flaky|quarantined|interruptions',
      'process + process production itself':
        'speed|velocity|productivity|efficiency|oee|yield|first pass yield|throughput|capacity utilization|capacity utilisation|equipment availability|output per|uptime|availability|service level|stability|pipeline stability|test coverage|code coverage|coverage|reliability|serviceability|deployment frequency|mtbf|utilization rate|utilisation rate|utilization|utilisation|cost savings|savings|stock accuracy|inventory turnover|stock turnover|inventory turns|maturity',
      'process + process quality itself':
        'quality|on-time delivery|on time delivery|otif|delivery on time|timeliness|punctuality|accuracy|data quality|data accuracy|quality score|quality rating|compliance|compliance rate|adherence|conformity|completeness|first contact resolution|first call resolution|fcr|success rate|completion rate|fulfilment rate|fulfillment rate|fill rate|pass rate|acceptance rate|offer acceptance|approval rate|hire rate|answer rate|audit score|sla|sla compliance|plan fulfilment|forecast accuracy|electronic payment|clearance rate|clearance rates|performance|resolved|closed on time|readiness|ready days|automation',
      'process - process people itself':
        'time to hire|time-to-hire|time to fill|time-to-fill|days to hire|cost per hire|offer decline|vacancy rate|open positions|new hire failure|onboarding time|gender pay gap|pay gap|location factor',
      'process - financial finance itself':
        'cost|costs|cost per|unit cost|cost of|costs of|expense|expenses|expenditure|operating costs|overhead|overheads|spending|procurement cost|purchase price|purchase cost|cost of goods|cogs|dso|days sales outstanding|overdue receivables|receivables|accounts receivable|debt|debts|bad debt|liabilities|liability|improper payments|improper payment rate|cac|customer acquisition cost|cpa|cpl|cpc|burn|burn rate|budget variance|budget deviation|deviation from budget|budget adherence|budget plan|plan vs actuals|budget vs actual|forecast variance|spend variance|expense variance|working capital|cash conversion cycle|month-end close|financial close|cost to income|penalties paid|fines paid',
      'input + learning people':
        'staff|headcount|hires|new hires|hiring|employees|workforce|staffing|staffing levels|positions|vacancies|fte|ftes|interns|recruits|team members|engineers|designers|writers|researchers|coaches|volunteers|officers|personnel|women|minorities|visible minority|people of color|underrepresented groups|persons with disabilities|talent pipeline|candidates|candidate pool|overtime|overtime hours|person-hours|volunteer hours|gearing ratio|promotions|promotion rate',
      'input + financial finance':
        'budget|budgets|funding|funds|capital allotment|allotment|investment|investments|grants received|budget utilization|budget execution|spend|equipment|apparatus|vehicles|fleet|licences purchased|purchases',
      'activity + process project':
        'meetings|meeting|sessions|session|events|event|conferences|webinars|seminars|symposiums|outreach|visits|field visits|client visits|site visits|campaigns|campaign|posts|blog posts|tweets|articles|article|newsletters|press releases|publications|papers|stories written|reports|report|documents|documentation|document|guides|guide|guidebook*|playbook|playbooks|handbook|toolkit|toolkits|manual|manuals|policies|policy|procedures|plans|plan|action plan|strategy|strategies|framework|frameworks|roadmap|presentations|presentation|talks|demos|calls made|cold calls|sales calls|emails sent|mailings|studies|study|research|surveys conducted|consultations|consultation|collaborations|collaboration|partnerships|strategic partnerships|initiatives|initiative|activities|milestones|milestone|deliverables|tasks|action items|actions|projects|project|workshops|workshop|hackathons|exhibitions|trade shows|listening sessions|hearings|public hearings|working sessions|roundtables|exercises|drills|patrols|merge requests|mrs|mr|commits|pull requests|prs|features|prototypes|experiments|a/b tests|user tests|tests|interviews|content pieces|videos|podcasts|case studies|templates|tools|assessment tools|tool|dashboards created|announcements|programs|programmes|feedback sessions|job fairs|fairs|open houses|tours|materials|brochures|agreements|mous|memoranda|solicitations|regulations|rulemaking|guidance|baselines|baseline|mechanism|mechanisms|feedback loops|indicators|engagements|customer engagements|technical assistance|technical support|customer meetings|business reviews|code reviews|design reviews|proposals reviewed|reviews|assessments|evaluations|audits|audit work|site reviews|standups|retrospectives|one-on-ones|coaching|mentoring|networking|promotion activities|launch|process improvements|implementation|integration|migration|rollout|roll-out|website|website content|video|feature|library|solicitation',
      'activity + learning learning':
        'training|trainings|training hours|training sessions|trainings held|courses|course|certifications|certification|certificates earned|lessons|e-learning|learning hours|hours of training|classes|onboarding sessions|skills assessments|skills development|development plans|individual development|mentorships|knowledge exchange|lectures|modules',
      'output 0 customer service':
        'applications|application|claims|cases|case|requests|request|tickets|inquiries|enquiries|calls|call volume|calls received|appeals|petitions|orders|transactions|referrals|permits|licenses|licences|certificates|records|registrations received|visits received|walk-ins|contacts|intakes|filings|demand|volume of work|notices|resolutions|items|parcels|depositions|births|marriages|violations issued|trips',
      'output + customer service':
        'patents|inventions|ideas|suggestions|improvement suggestions|clients|clients assisted|patients|beneficiaries|households|families|people served|customers served|residents|students|constituents|citizens|businesses assisted|businesses|companies|companies assisted|organizations|organisations|agencies|countries|communities|farmers|veterans|providers|laboratories|labs|rides|meals|services|services provided|products|units|housing units|units produced|loans|grants|awards|contracts|contracts awarded|inspections|installations|repairs|deliveries|shipments|consignments|prescriptions|proposals|data assets|assets|books|materials distributed|commodities|goods|tasks processed|invoices|payments|payments processed|tests performed|operations performed|surgeries|consultations given|kilometres|square miles|artworks|models|signals|trees|potholes|artists|participants|vehicles converted|placements|recommendations',
    },
    people: {
      staff:
        'staff|employee|employees|team|team members|team member|workforce|personnel|managers|manager|hiring managers|executives|engineers|developers|officers|sales team|teammates|everyone|every person|each member|each team|all teams|colleagues|workers|firefighters|civilians|supervisors|reps|agents|department heads|salespeople|drivers|nurses|teachers|interns|members of the team|military|armed forces|candidates hired|forces',
      client:
        'customers|customer|clients|client|users|user|citizens|residents|patients|students|people|individuals|households|families|companies|businesses|veterans|members|visitors|buyers|consumers|tenants|taxpayers|applicants|children|women|adults|farmers|partners|agencies|countries|communities|suppliers|vendors|homeowners|homebuyers|constituents|voters|immigrants|participants|departments|institutions|states|providers|hospitals|facilities',
    },
    state: {
      served:
        'audited|certified|screened|contacted|onboarded|served|held|hosted|organized|organised|initiated|participating|attending|receiving|renovated|averted|prevented|avoided|engaged|reached|assisted|provided|delivered|processed|issued|answered|completed|closed|resolved|handled|distributed|approved|reviewed|inspected|installed|repaired|reached|placed|supported|disposed|registered|settled|executed|produced|sold|shipped|granted|awarded|recognized|certified|permitted|removed|digitized|decorated|averted|recruited by|referred|dispensed|enrolled|integrated|available|restored|protected|treated|transferred|disclosed|fulfilled|filled|evaluated|investigated|conducted|responded|dealt with|converted',
      received: 'received|filed|submitted|requested|reported|requests|volume|intake|incoming|on file',
      trained: 'trained|certified on|onboarded|hired|recruited|coached|staffed|mentored|upskilled|certified|competent',
      timely:
        'within|on time|on schedule|on budget|on-time|in time|before deadline|by the deadline|timely|as scheduled|by due date|meet standard|meets standards|meet established|meet service|meet stated|met|in scope|on approved|in accordance|according to plan|compliant|comply|service standards|statutory time|in under|in less than',
      good: 'filled|successful|successfully|passed|pass|correct|accurate|complete|serviceable|operational|ready|functioning|fit|secure|securely|online|digital|implemented|adopted|achieved|improved|satisfied|valid|occupied|accepted|paid|accessible|effective|positive|converted|renewed|active|employed|healthy|safe|engaged|suitable|free of|without errors|without defects|without delay|error-free|defect-free|right first time|without complaints|without rework',
      bad: 'late|overdue|failed|rejected|missed|unresolved|defective|incorrect|errors|improperly|lost|cancelled|unfilled|vacant|unavailable|delayed|complaints|outdated|expired|broken|critical shortfalls|surplus|unserved|unpaid|escaped|unplanned|corrective|negative|inadequate|outside|aged|stale|repeat',
      felt: 'satisfied|agree|agreed|believe|believes|feel|feels|felt|describe|indicate|indicates|report that|rate|rated|recommend|perceive|consider|say|confident|willing|find|found|aware|trust|receive a sense|experience',
      done: 'in place|launched|started|signed|available in|published|released|live|approved by|established|set up|installed in',
    },
    verb: {
      make: 'hire|hires|recruit|conduct|conducts|conducted|hold|holds|host|run|runs|perform|attend|visit|contact|call|send|post|train|trains|organize|organise|meet with|share|shares|present|publish|publishes|write|collect|review|attract media|carry out|fund|collaborate|participate|engage|coordinate|monitor|research|study|learn|learn and validate|interview|audit|identify|identifies|identifies and adds|generate|focus outreach|use|disseminate',
      start:
        'launch|launches|finalize|finalise|deploy|open|start|begin|release|roll out|go live|establish|develop|develops|develop and implement|develop and publish|create|creates|build|set up|implement|implements|introduce|adopt|design|draft|prepare|institute|initiate|compile|pilot|update|migrate|accept|successfully accept|define|validate|select|competitively select|award|add|issue|sign|submit|obtain|finish|stand up|install|select and award|collect data|redesign|rebuild|plan|receive',
      give: 'facilitate|provide|provides|deliver|delivers|fund and deliver|serve|assist|support|supports|offer|help|process|handle|answer|respond|resolve|close|closes|complete|completes|decide|disposition|approve|inspect|ship|supply|protect|distribute|convert|get|win|advance|fund projects|certify|enroll|register',
      raise:
        'increase|increases|increased|increasing|grow|grows|raise|boost|expand|double|triple|quadruple|accelerate|extend|exceed|lift|gain|maximize|maximise|drive',
      better:
        'improve|improves|enhance|strengthen|optimize|optimise|promote|streamline|empower|modernize|modernise|transform|foster',
      cut: 'reduce|reduces|reduced|reducing|decrease|decreases|lower|lowers|cut|minimize|minimise|shorten|eliminate|prevent|drop|decline|halve|avoid|limit|slow|mitigate',
      keep: 'maintain|keep|sustain|retain|preserve|stabilize|stabilise|remain|maintained|remaining|continue',
      reach:
        'achieve|achieves|reach|ensure|meet|meet or exceed|attain|secure|fulfil|fulfill|have|become|make sure|guarantee|seek',
      see: 'track|watch|observe|oversee|follow',
    },
    vague: {
      verb: 'improve|improves|improving|enhance|enhances|enhancing|strengthen|strengthens|strengthening|support|optimize|optimise|optimizing|streamline|promote|foster|facilitate|empower|enable|encourage|leverage|drive|champion|advance|modernize|modernise|transform|address|focus on|focus outreach|work towards|work toward|work collaboratively|work with|strive|contribute to|help to|help|maximize|maximise|minimize|minimise|protect|build foundation|lay the foundation|raise awareness|be proactive|be able to|explore|learn|understand|consider|participate in|be involved|take care|look after|assist with|cultivate|elevate|adapt|align|monitor|embrace|nurture|deepen|rethink|revitalize|boost|continue to|push|refine|tackle|oversee|liaise|reinforce|rationalize|rationalise|harmonize|harmonise',
      term: 'better|more effective|more effectively|effective|effectively|more efficient|more efficiently|efficient|efficiently|timely|in a timely manner|promptly|quickly|fast|faster|on time|in time|as soon as possible|reliable|reliably|robust|high quality|high-quality|good|great|excellent|best|best-in-class|world-class|world class|top quality|strong|stronger|adequate|adequately|appropriate|appropriately|sufficient|sufficiently|acceptable|reasonable|suitable|proper|properly|significant|significantly|substantial|substantially|meaningful|measurable|relevant|key|critical|strategic|innovative|modern|sustainable|sustainably|inclusive|resilient|equitable|diverse|high proportion|high-performing|high performing|user-friendly|user friendly|easy to use|seamless|smooth|smoothly|successful|successfully|proactive|proactively|professional|professionally|responsive|flexible|agile|comprehensive|holistic|coordinated|collaborative|transparent|transparently|clear|clearly|compelling|as needed|as required|as appropriate|as necessary|where possible|when possible|if possible|when practical|where practical|where appropriate|when relevant|as efficient as possible|as much as possible|as many as possible|as possible|several|various|numerous|a number of|a variety of|regularly|on a regular basis|frequently|often|periodically|continuous|continuously|ongoing|constantly|over time|long-term|low hanging fruit|low-hanging fruit|make a difference|customer-centric|customer centric|degree to which|extent to which|useful|state-of-the-art|cost-effective|cost effective|affordable|accessible|impactful|high impact|high-impact|near real time|in good faith|deemed effective|satisfactory|little or no|minimal|rare|brief|securely|secure|tbd|redundant|applicable|improved|enhanced|happy|world-leading|leading|competitive|positive attitude|high level|high levels|low level|well|healthy|vibrant|thriving|optimal|maximum|world-beating|up-to-date|up to date|cutting-edge|cutting edge|consistent|consistently',
      noun: 'personal development|professional development|self-development|development of the team|effectiveness|operational effectiveness|operational maturity|efficiency|operational efficiency|resilience|innovation culture|diversity|inclusion|best practices|synergy|synergies|alignment|visibility|excellence|operational excellence|capacity|capacity needed|capacity building|framework|mechanisms|resources|insights|awareness|engagement|maturity|readiness|foundation|growth mindset|leadership|teamwork|ownership|progress|substantial progress|usefulness|adequacy|suitability|community|tools|success|transparency|sustainability|culture|cost of doing business|agility|professionalism|communication|collaboration|cooperation|image|reputation|discipline|commitment|flexibility|quality of work|work quality',
    },
    defined: {
      named:
        'standard|standards|defined as|as defined|definition|according to|in accordance with|as measured by|measured by|per the|sla|slas|legislated|statutory|established target|established targets|service standard|service standards|iso|benchmark|baseline of|compared to|based on|scale of|scored|rubric|criteria|index|survey|score|scores|rating|rated|designated|graded|fair condition|good or fair',
    },
    joint: {
      purpose:
        'to|in order to|so that|so as to|for the purpose of|with the aim of|designed to|aimed at|focused on|to help|to support|that will|which will|resulting in|result in|to ensure|in support of|to better|contributing to|contributing towards|needed to',
      of: 'of|of all|of the',
      break:
        'in|on|at|by|for|from|with|without|within|during|through|across|via|under|over|among|between|per|that|which|who|whose|where|when|while|after|before|using|including|are|is|was|were|have|has|had|be|been|being|will|would|should|can|compared|based on|due|as|than|against|toward|towards|about|into|since|until|vs|versus|relative',
      and: 'and|or|&|,|/',
    },
    money: {
      strong:
        'revenue|revenues|profit|profits|profitability|margin|margins|ebitda|ebit|arr|mrr|iacv|acv|gmv|roi|roe|roa|roce|cash flow|cash|cost|costs|cost per|unit cost|expense|expenses|expenditure|expenditures|spend|spending|budget|budgets|funding spent|budget utilization|savings|cost savings|income|earnings|turnover of company|sales revenue|annual sales|average check|average order value|ltv|cac|arpu|receivables|payables|dso|debt|debts|liability|liabilities|improper payment|improper payments|payroll|salary fund|wage|wages|price|prices|billing|billings|bookings|invoiced amount|tax collected|tax revenue|collections|collection rate|money|dollars|$|€|£|usd|eur|financial performance|financial result|financial results|working capital|capital allotment|allotment|investment|investments|amount granted|amount of funding|donations|fundraising|refunded|settlements|lien|liens|interest rate|yield on|dividend*|capex|opex|contract value|value of sales|pricing|discount|discounts|monetary|net worth|fees|fines collected|royalties|payback|cost of|commission|commissions|write-offs|bad debt|tcv|revenue growth|loss ratio|financing|net sales|sales volume|sales|gross sales|cost-to-income|overhead|overheads|labor cost|cost to',
      weak: 'value|payment|payments|financial|loan|loans|grant|grants|contracts|funding|funds|financially|bonus|bonuses|compensation|tax|pipeline|deals|rebate*|tariff*',
      never:
        'cost-effective|financial audit|financial literacy|financial inclusion|financial management|financial assistance|financial close|month-end close|electronic payment|electronic payments|financial support|financial reporting|sales team|sales call|sales calls|sales process|sales motion|sales visits|sales training|sales staff|sales people|sales meetings|at no cost|cash register|on budget|sales qualified|sales cycle|budget initiatives|price tags|financial statements|financial risk|financial interest|financial documents|financial and',
    },
    scale: {
      named:
        'survey|surveys|questionnaire|scale|on a scale|out of 5|out of 10|rubric|scorecard|assessment form|360|feedback form|nps|csat|enps|sus|ces|osat|interview score|rating scale|points|stars|peer review|evaluation form|test score|checklist|mystery shop*|audit checklist|quality score|point scale|strongly agree|panel|jury|index',
    },
    judged: {
      felt: 'satisfaction|satisfied|quality|trust|engagement|experience|quality of service|service quality|quality of work|skills|competence|competences|competencies|competency|leadership|teamwork|communication|attitude|behaviour|behavior|culture|morale|well-being|wellbeing|happiness|loyalty|feedback|initiative|creativity|professionalism|professional development|knowledge|perception|reputation|image|usefulness|effectiveness|maturity|ease of use|collaboration quality|nps|csat|enps|osat|quality rating|customer experience|performance review|appraisal|mentoring quality',
    },
    punitive: {
      none: 'fine art|fine arts|fine tuning|fine-tuning|fine dining|fine print|fine dust|fine line|fine chemicals',
      threat:
        'fine|fines|fined|penalty|penalties|penalize|penalise|penalized|penalised|deduct|deducted|deduction|deductions|punish|punished|punishment|disciplinary action|disciplinary measure|reprimand|reprimanded|warning letter|written warning|dismissal|dismissed|loss of bonus|bonus cut|pay cut|salary cut|forfeit the bonus|lose the bonus|loses the bonus|bonus withheld|withhold the bonus',
    },
  },
};
