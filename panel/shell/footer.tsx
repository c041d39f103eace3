import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Progress } from '../parts/progress.tsx';
import { words } from '../words/index.ts';
import type { Job } from '../writing.ts';

/** Says what is running, else what just happened with its Undo, else what would happen next. */
export function Footer({ home }: { readonly home: boolean }) {
  const { session, writing } = usePanel();
  const job = writing.job.value;
  const said = session.said.value;
  const undoable = writing.undoable.value;
  const reading = useSlowly(job === null && session.reading.value);
  const running = useSlowly(job !== null);

  if (job !== null && running) return <Running job={job} onCancel={writing.cancel} />;
  // At home the last step can still be taken back, however long ago it was.
  const text = said?.text ?? (home && undoable !== null ? undoable : session.next.value);
  const offersUndo = undoable !== null && job === null && (said?.text === undoable || (home && said === null));
  return (
    <footer class={said?.tone === 'bad' ? 'foot bad' : 'foot'}>
      {reading && <Progress label={words.shell.reading} done={0} total={0} />}
      <span class="said" role={said?.tone === 'bad' ? 'alert' : 'status'}>
        {reading && said === null ? words.shell.reading : text}
      </span>
      {offersUndo && (
        <Button kind="quiet" onPress={writing.undo}>
          {words.shell.undo}
        </Button>
      )}
    </footer>
  );
}

function Running({ job, onCancel }: { readonly job: Job; readonly onCancel: () => void }) {
  const text = words.shell.progress(job.doing, job.done, job.total);
  return (
    <footer class="foot">
      <Progress label={text} done={job.share ?? 0} total={job.share === null ? 0 : 1} />
      <span class="said" role="status">
        {job.stopping ? words.shell.stopping : text}
      </span>
      <Button kind="quiet" disabled={job.stopping} onPress={onCancel}>
        {words.shell.cancel}
      </Button>
    </footer>
  );
}

/** True once `busy` has lasted long enough to be worth a word. */
function useSlowly(busy: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!busy) return;
    const timer = setTimeout(() => setLong(true), 300);
    return () => clearTimeout(timer);
  }, [busy]);
  return busy && long;
}
