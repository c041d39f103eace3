import { remembered } from '../../scorecard/target/remembered.ts';
import type { KpiRow } from './model.ts';
import { compared, textOf } from './text.ts';

/** Words of sources that a person keeps by hand, in the five languages. */
const byHand =
  / (?:manual|manually|by hand|excel|spreadsheet|google sheet|google sheets|self report|self reported|paper|self assessment|nhập tay|email|word of mouth|own records|notebook|вручную|ручной|эксель|таблица|самоотчет|журнал|отчет сотрудника|thủ công|bảng tính|tự báo cáo|sổ tay|manuell|von hand|tabelle|selbstauskunft|eigene aufzeichnung|manuel|à la main|tableur|auto déclaration|autodéclaration) /;

/** True where the data source is kept by hand. */
export function isManual(row: KpiRow): boolean {
  const source = textOf(row, 'source');
  return source !== '' && known(source, () => isByHand(source));
}

const known = remembered<boolean>(2000);

function isByHand(source: string): boolean {
  const words = ` ${compared(source)} `;
  return byHand.test(words) && !exported.test(words);
}

/** A spreadsheet that a system wrote is not kept by hand. */
const exported = / (?:export|crm|erp|выгрузка|xuất từ|extraction) /;
