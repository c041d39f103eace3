import type { Cell } from '../../cell.ts';
import { isOneOf } from './phrases.ts';

/** What people write in a "key KPI?" column for a signal that is only watched, in the five languages. */
const isSupporting = isOneOf(
  'no|n|false|supporting|supportive|support|signal|secondary|watch|monitor|info|нет|вспомогательный|вспомогательная|справочно|сигнал|мониторинг|không|hỗ trợ|phụ|theo dõi|nein|unterstützend|nebenkennzahl|beobachtung|non|secondaire|suivi',
);

export function saysSupporting(cell: Cell): boolean {
  if (typeof cell === 'boolean') return !cell;
  if (typeof cell === 'number') return cell === 0;
  return typeof cell === 'string' && (cell.trim() === '-' || isSupporting(cell));
}
