import { useState } from 'preact/hooks';
import type { RoleKpi } from '../../core/index.ts';
import { useNumbers } from '../numbers.ts';
import { arrowKeys } from '../parts/arrow-keys.ts';
import { words } from '../words/index.ts';
import { targetText } from './targets.ts';

/** KPIs by name and weight; each opens to say what it means and what it aims at. */
export function KpiList({ title, kpis }: { readonly title: string; readonly kpis: readonly RoleKpi[] }) {
  const [open, setOpen] = useState<string | null>(null);
  const numbers = useNumbers();
  return (
    <section class="kpis">
      <h3 class="muted">{title}</h3>
      <ul class="ruled pressable" onKeyDown={arrowKeys}>
        {kpis.map((kpi) => (
          <li key={kpi.id}>
            <button
              type="button"
              class="kpi"
              aria-expanded={open === kpi.id}
              onClick={() => setOpen(open === kpi.id ? null : kpi.id)}
            >
              <span class="grow">{kpi.name}</span>
              {kpi.weight > 0 && <span class="strong">{numbers.percent(kpi.weight / 100)}</span>}
            </button>
            {open === kpi.id && <KpiMeaning kpi={kpi} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function KpiMeaning({ kpi }: { readonly kpi: RoleKpi }) {
  const numbers = useNumbers();
  return (
    <div class="meaning muted">
      <p>{kpi.definition}</p>
      <dl>
        <dt>{words.add.formula}</dt>
        <dd>{kpi.formula}</dd>
        <dt>{words.add.targetLabel}</dt>
        <dd>
          {targetText(kpi, numbers)}. {kpi.targetSource}
        </dd>
        <dt>{words.add.from}</dt>
        <dd>{kpi.source}</dd>
        <dt>{words.add.guard}</dt>
        <dd>{kpi.guard}</dd>
      </dl>
    </div>
  );
}
