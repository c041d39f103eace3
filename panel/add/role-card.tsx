import { useEffect, useRef, useState } from 'preact/hooks';
import type { RoleTemplate } from '../../core/index.ts';
import { Button } from '../parts/button.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { words } from '../words/index.ts';
import { Insert } from './insert.tsx';
import { KpiList } from './kpi-list.tsx';
import { RoleFile } from './own-roles.tsx';
import { kpiGroups } from './targets.ts';

/** One role before it is inserted: what it measures, how much each KPI counts, and at which seniority. */
export function RoleCard({ role, onOther }: { readonly role: RoleTemplate; readonly onOther: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [seniority, setSeniority] = useState(role.variants[0]?.seniority ?? '');
  const variant = role.variants.find((one) => one.seniority === seniority);
  const { key, supporting } = kpiGroups(role, seniority);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onOther();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Escape from the controls inside.
    <div class="stack wide-apart" onKeyDown={onKeyDown}>
      <div class="line top-aligned">
        <div class="grow">
          <h2 ref={heading} tabIndex={-1}>
            {role.role}
          </h2>
          <p class="muted">{role.goal}</p>
        </div>
        <Button kind="quiet" onPress={onOther}>
          {words.add.otherRole}
        </Button>
      </div>
      {role.variants.length > 1 && (
        <div class="stack">
          <Segmented
            label={words.add.seniority}
            options={role.variants.map((one) => ({ value: one.seniority, text: one.seniority }))}
            value={seniority}
            onChange={setSeniority}
          />
          <p class="muted">{variant?.work}</p>
        </div>
      )}
      <KpiList title={words.add.kpis} kpis={key} />
      {supporting.length > 0 && <KpiList title={words.add.supporting} kpis={supporting} />}
      <RoleFile role={role} />
      <Insert role={role} seniority={seniority} />
    </div>
  );
}
