import type { Domain } from '../facts/facts.ts';
import type { KpiRow } from './model.ts';
import { firstOwner } from './owners.ts';
import { compared, textOf } from './text.ts';

/** Parts of words by which the trade of a department or role is known, in the five languages. */
const trades: readonly (readonly [Domain, readonly string[]])[] = [
  [
    'sales',
    [
      'sales',
      'account manag',
      'key account',
      'продаж',
      'сбыт',
      'kinh doanh',
      'bán hàng',
      'vertrieb',
      'verkauf',
      'vente',
      'commerc',
    ],
  ],
  [
    'marketing',
    ['marketing', 'advertis', 'content', 'маркет', 'реклам', 'tiếp thị', 'truyền thông', 'werb', 'publicit'],
  ],
  [
    'service',
    [
      'support',
      'customer service',
      'customer care',
      'helpdesk',
      'поддержк',
      'сервис',
      'chăm sóc khách',
      'kundendienst',
      'kundenservice',
      'service client',
    ],
  ],
  [
    'procurement',
    [
      'procure',
      'purchas',
      'buyer',
      'закуп',
      'снабжен',
      'mua hàng',
      'cung ứng',
      'einkauf',
      'beschaffung',
      'achat',
      'approvisionn',
    ],
  ],
  [
    'production',
    ['production', 'manufactur', 'plant', 'производств', 'цех', 'sản xuất', 'produktion', 'fertigung', 'fabrication'],
  ],
  [
    'logistics',
    [
      'logist',
      'warehouse',
      'shipping',
      'delivery',
      'supply chain',
      'логист',
      'склад',
      'доставк',
      'kho',
      'giao hàng',
      'lager',
      'versand',
      'entrepôt',
      'expédition',
    ],
  ],
  ['quality', ['quality', 'qa$', 'качеств', 'chất lượng', 'qualität', 'qualité']],
  [
    'people',
    [
      'hr$',
      'human resource',
      'recruit',
      'people',
      'talent',
      'персонал',
      'кадр',
      'рекрут',
      'nhân sự',
      'tuyển dụng',
      'personal',
      'ressources humaines',
      'recrutement',
    ],
  ],
  [
    'finance',
    [
      'financ',
      'account',
      'controll',
      'treasur',
      'финанс',
      'бухгалт',
      'tài chính',
      'kế toán',
      'finanz',
      'buchhalt',
      'comptab',
    ],
  ],
  [
    'it',
    [
      'it$',
      'information technology',
      'software',
      'develop',
      'engineering',
      'айти',
      'ит$',
      'разработ',
      'công nghệ thông tin',
      'entwicklung',
      'informatique',
    ],
  ],
];

/** The trade that the department, the role or the owner's post names; null where they name none or several. */
export function tradeOf(row: KpiRow): Domain | null {
  for (const field of ['department', 'role', 'owner'] as const) {
    const text = field === 'role' ? row.role : textOf(row, field);
    const named = tradesIn(field === 'owner' ? firstOwner(text) : text);
    if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  }
  return null;
}

const known = new Map<string, Domain[]>();

/** The trades that a department, a role or a post names. */
export function tradesIn(text: string): Domain[] {
  const before = known.get(text);
  if (before) return before;
  if (known.size > 2000) known.clear();
  const trades = readTrades(text);
  known.set(text, trades);
  return trades;
}

function readTrades(text: string): Domain[] {
  const words = ` ${compared(text)} `;
  return trades
    .filter(([, parts]) => {
      return parts.some((part) => words.includes(part.endsWith('$') ? ` ${part.slice(0, -1)} ` : ` ${part}`));
    })
    .map(([trade]) => trade);
}
