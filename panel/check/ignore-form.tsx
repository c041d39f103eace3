import { useState } from 'preact/hooks';
import { checkSettingNames, type Finding, rememberChecks } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/field.tsx';
import { words } from '../words/index.ts';
import { oneStep } from '../writing.ts';

/** A finding may be accepted, with a reason that colleagues can read in the workbook. */
export function IgnoreForm({ finding, onDone }: { readonly finding: Finding; readonly onDone: () => void }) {
  const { session, writing } = usePanel();
  const [reason, setReason] = useState('');
  const ignore = async () => {
    const snapshot = session.snapshot.value;
    if (snapshot === null) return;
    const line = {
      name: checkSettingNames.accepted,
      value: finding.fingerprint,
      meaning: reason.trim(),
      single: false,
    };
    onDone();
    await writing.write(
      oneStep(rememberChecks([line], snapshot), words.check.ignoring, words.check.ignored(finding.message)),
    );
  };
  return (
    <div class="preview">
      <TextField
        label={words.check.reason}
        help={words.check.reasonHelp}
        value={reason}
        takesFocus
        onChange={setReason}
      />
      <div class="line wrap">
        <Button kind="primary" disabled={reason.trim() === ''} onPress={ignore}>
          {words.check.ignoreConfirm}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {words.preview.cancel}
        </Button>
      </div>
    </div>
  );
}
