/**
 * KPIs of which the form tells what is meant, often with words that no lexicon holds: by category, in the notation of the named
 * KPIs.
 */
export const byForm: Readonly<Record<string, readonly (readonly [kpi: string, target: string, understood: string])[]>> =
  {
    'what is said of the things last is the finding': [
      ['Share of lanterns relit within 2 days', '90%', 'process higher yes'],
      ['Share of overdue parcels handed over', '95%', 'process higher yes'],
      ['Share of closed cases reopened', '2%', 'process lower yes'],
      ['Share of crates wrongly labelled', '1%', 'process lower yes'],
      ['Share of berths left unallocated', '3%', 'process lower yes'],
      ['% of missed collections made up within a day', '98%', 'process higher yes'],
      ['Part des dossiers refusés', '4 %', 'process lower yes'],
      ['Доля не отвечающих требованиям мостов', '5%', 'process lower yes'],
    ],
    'what stands behind those who are counted tells': [
      ['Share of pupils who report bullying', '3%', 'outcome lower yes'],
      ['Share of tenants reporting high satisfaction', '80%', 'outcome higher yes'],
    ],
    'a time is better short, unless it is a time between, without or on something': [
      ['Number of days to restock a shelf', '2', 'process lower yes'],
      ['Average age of quarantined batches', '14 days', 'process lower yes'],
      ['Median response time for lift alarms: ring to answer (min)', '3', 'process lower yes'],
      ['Mean time between breakdowns', '400 h', 'process higher yes'],
      ['Days without an accident', '365', 'process higher yes'],
      ['Full-time positions filled', '40', 'input higher yes'],
      ['Соблюдение сроков поставки', '95%', 'process higher yes'],
      ['Délai moyen de délivrance des passeports', '10 jours', 'process lower yes'],
      ['Bearbeitungsdauer von Wohngeldanträgen', '30 Tage', 'process lower yes'],
    ],
    'an unknown verb before an article or a number commands': [
      ['Varnish 40 benches', '', 'activity higher yes'],
      ['Regrout the pool basin', '', 'activity milestone yes'],
      ['Two new trams', '', '? ? yes'],
      ['Refurbish the reading room', '', 'activity milestone yes'],
      ['Complete the depot relocation', '', 'activity milestone yes'],
      ['Ship the ticket app by June 2027', '', 'activity milestone yes'],
    ],
    'adverbs of manner are as vague as their adjectives': [
      ['Answer callers courteously', '', '? higher no [courteously]'],
      ['Run the depot responsibly', '', 'activity higher no [responsibly]'],
      ['Share of calls answered personally', '60%', 'process higher yes'],
    ],
    'mild words are vague in goals, not in the names of metrics': [
      ['Keep a modern and diverse fleet', '', 'input hold no [modern; diverse]'],
      ['Number of major incidents', '0', 'outcome lower yes'],
      ['Clean energy share', '40%', 'outcome higher yes'],
      ['Deployment success rate', '99%', 'process higher yes'],
      ['Количество регулярных рейсов', '12', '? ? yes'],
    ],
    'nominal goals are goals': [
      ['Senkung der Krankenquote', '', 'outcome lower partial'],
      ['Förderung der Lesekultur', '', '? higher no [Förderung]'],
      ['Réduction des délais de paiement', '', 'process lower partial'],
      ['Повышение удовлетворенности пассажиров', '', 'outcome higher partial'],
    ],
    'own people are told by who they are': [
      ['Women in senior management', '40%', 'input higher yes'],
      ['Share of hires under the age of 30', '35%', 'input higher yes'],
      ['Anteil von Frauen in Führungspositionen', '40 %', 'input higher yes'],
      ['Share of supervisors who hold a first-aid certificate', '90%', 'process higher yes'],
    ],
    'money is measured, not counted, timed, worked on or worked in': [
      ['Number of loans granted', '300', 'output higher yes'],
      ['Amount of loans granted', '2 million EUR', 'output higher yes money'],
      ['Average days to collect a debt', '30', 'process lower yes'],
      ['Hold 3 timber sales', '', 'activity higher yes'],
      ['Sales positions filled', '8', 'input higher yes'],
      ['Percent increase in revenue', '12%', 'outcome higher yes money'],
      ['Deliver repairs within budget', '', 'process higher yes'],
      ['Nombre de subventions accordées', '12', 'output higher yes'],
      ['Количество выданных кредитов', '40', 'output higher yes'],
    ],
    'a noun or a verb that ends a piece of work is done once by its date': [
      ['Einführung des neuen Kassensystems bis 30. Juni', '', 'activity milestone yes'],
      ['Das neue Kassensystem bis 30. Juni einführen', '', 'activity milestone yes'],
      ['Mise en service du nouveau quai avant le 30 juin', '', 'activity milestone yes'],
      ['Hoàn thành đề án trước 30/9', '', 'activity milestone yes'],
    ],
    'several things done are counted, one thing done is there': [
      ['Reviewed reports published', '40', 'activity higher yes'],
      ['The night valve is installed', '', 'activity milestone yes'],
      ['The shop has a delivery tracking tool', '', 'activity milestone yes'],
      ['Host first cooks meeting by year-end', '', 'activity milestone yes'],
      ['Kitchen handbook is in place', '', 'activity milestone yes'],
    ],
    'extra hours cost': [
      ['Überstunden', '100', 'input lower yes'],
      ['Heures supplémentaires', '100', 'input lower yes'],
      ['Сверхурочные часы', '100', 'input lower yes'],
      ['Giờ làm thêm', '100', 'input lower yes'],
    ],
    'all of something, or a time for all, is a level': [
      ['Every depot submits its stock list', '', '? ? yes'],
      ['Fill all vacancies', '', 'activity higher yes'],
      ['Permit applications settled within 10 days', '', 'process higher yes'],
      ['Help all newcomers', '', 'activity higher no [Help]'],
    ],
    'shares of what is done measure how, unless people are trained': [
      ['Share of plans checked by a second reader', '90%', 'process higher yes'],
      ['Share of staff trained in rescue', '100%', 'activity higher yes'],
      ['Share of projects that report monthly', '90%', 'process higher yes'],
    ],
  };
