import { remembered } from '../../scorecard/target/remembered.ts';
import type { Domain } from '../facts/facts.ts';
import type { KpiRow } from './model.ts';
import { firstOwner } from './owners.ts';
import { speaksOf } from './phrases.ts';
import { textOf } from './text.ts';

/** Parts of words by which the trade of a department or role is known, in the five languages. */
const words: Readonly<Partial<Record<Domain, string>>> = {
  sales: 'sales|account manag|key account|продаж|сбыт|kinh doanh|bán hàng|vertrieb|verkauf|vente|commerc',
  marketing: 'marketing|advertis|content|маркет|реклам|tiếp thị|truyền thông|werb|publicit',
  service:
    'support|customer service|customer care|helpdesk|поддержк|сервис|chăm sóc khách|kundendienst|kundenservice|service client',
  procurement: 'procure|purchas|buyer|закуп|снабжен|mua hàng|cung ứng|einkauf|beschaffung|achat|approvisionn',
  production: 'production|manufactur|plant|производств|цех|sản xuất|produktion|fertigung|fabrication',
  logistics:
    'logist|warehouse|shipping|delivery|supply chain|логист|склад|доставк|kho|giao hàng|lager|versand|entrepôt|expédition',
  quality: 'quality|qa$|качеств|chất lượng|qualität|qualité',
  people:
    'hr$|human resource|recruit|people|talent|персонал|кадр|рекрут|nhân sự|tuyển dụng|personal|ressources humaines|recrutement',
  finance: 'financ|account|controll|treasur|финанс|бухгалт|tài chính|kế toán|finanz|buchhalt|comptab',
  it: 'it$|information technology|software|develop|engineering|айти|ит$|разработ|công nghệ thông tin|entwicklung|informatique',
};

const trades = Object.entries(words).map(([trade, pattern]) => ({
  trade: trade as Domain,
  isNamedIn: speaksOf(pattern),
}));

/** The trade that the department, the role or the owner's post names; null where they name none or several. */
export function tradeOf(row: KpiRow): Domain | null {
  for (const field of ['department', 'role', 'owner'] as const) {
    const text = field === 'role' ? row.role : textOf(row, field);
    const named = tradesIn(field === 'owner' ? firstOwner(text) : text);
    if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  }
  return null;
}

/** The trades that a department, a role or a post names. */
export function tradesIn(text: string): readonly Domain[] {
  return known(text, () => trades.filter(({ isNamedIn }) => isNamedIn(text)).map(({ trade }) => trade));
}

const known = remembered<readonly Domain[]>(2000);
