const common =
  'KPI KPIS OKR SLA ROI ROMI ROAS ROE ROA NPS CSAT CES ENPS CRM ERP HR IT PR QA QC R&D B2B B2C CEO CFO CTO COO CIO CMO HRD FTE EBITDA EBIT ARR MRR ARPU CAC LTV GMV AOV COGS P&L USD EUR GBP RUB VND CHF JPY USA US UK EU UN VAT GDP FY YTD MTD QTD YOY MOM QOQ Q1 Q2 Q3 Q4 H1 H2 SMS VIP FAQ PDF API UX UI SEO SEM SMM PPC CTR CPA CPC CPL CPM CR AI ML BI SQL AWS GCP SAP LMS ISO GMP HSE OSHA LTIFR TRIR CO2 GHG KM KG TV ID OTIF OEE WIP MTTR MTBF SKU MQL SQL MAU DAU WAU BSC SMART RAG TBD TBC TBA NA N/A OK MVP PM PMO RFP MOU NGO SME SMES GIS GPS HTML URL QR MW GW KWH MWH VPN LAN WIFI PC OS ESG CSR AM PM ASAP EOY EOQ EOM КПЭ КПИ СЭД ФОТ НДС ВВП РФ США ЕС ИТ АХО ОТК ООО АО ПАО СМИ ДТП ЖКХ МСФО РСБУ ГОСТ ТК МФЦ ПО GDP TP HCM HĐ UBND HĐND KH DN CNTT TMĐT HTX KT XH BHYT BHXH EU DSGVO GmbH AG DIN MA PR TVA RH PIB ETP PME ONG DRH DSI CA';

const known = new Set(common.split(' '));

/** Abbreviations in capitals that are neither common nor spelled out in the row's other texts. */
export function unknownAcronyms(text: string, context: string): readonly string[] {
  const found = text.match(/(?:^|[\s(«"/])([A-ZА-ЯЁĐ][A-ZА-ЯЁĐ0-9&]{1,5})(?=$|[-\s).,;:»"/])/g) ?? [];
  const names = found.map((match) => match.replace(/^[\s(«"/]+/, ''));
  const shouted = text === text.toUpperCase() && text.length > 12;
  if (shouted) return [];
  return [...new Set(names)].filter(
    (name) =>
      !known.has(name) &&
      !/^[FC]Y\d+$/.test(name) &&
      /[A-ZА-Я].*[A-ZА-Я]/.test(name) &&
      !isSpelledOut(name, `${text} ${context}`),
  );
}

/** "MWBE (minority and women business enterprise)", "Customer effort score (CES)": the initials stand in the row. */
function isSpelledOut(name: string, text: string): boolean {
  const bracketed =
    text.includes(`(${name})`) ||
    text.includes(`${name} (`) ||
    text.includes(`${name} –`) ||
    text.includes(`${name}:`) ||
    text.includes(`${name} =`);
  if (bracketed) return true;
  const initials = (text.match(/[\wА-яЁёÀ-ỹ]+/g) ?? [])
    .filter((word) => word !== name)
    .map((word) => word.charAt(0).toUpperCase());
  return initials.join('').includes(name.replace(/[^A-ZА-ЯЁĐ]/g, ''));
}
