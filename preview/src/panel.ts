import { type Workbook, WorkbookError } from '../../core/index.ts';
import { mountPanel } from '../../panel/index.tsx';

const { host } = window.parent.kpiPreview;
const root = document.getElementById('panel');
if (!root) throw new Error('The page has no element panel.');
mountPanel(root, { ...host, workbook: fromOtherFrame(host.workbook) });

/**
 * The page around this frame has classes of its own: an error that it throws is no `WorkbookError` of the panel's until
 * it is made one again.
 */
function fromOtherFrame(workbook: Workbook): Workbook {
  const onEdit = workbook.onEdit?.bind(workbook);
  return {
    read: (request) => workbook.read(request).catch(rethrow),
    apply: (changes, watcher) => workbook.apply(changes, watcher).catch(rethrow),
    select: (area) => workbook.select(area).catch(rethrow),
    ...(onEdit && { onEdit }),
  };
}

function rethrow(failure: unknown): never {
  const told = failure as Partial<WorkbookError>;
  if (told.name !== 'WorkbookError') throw failure;
  throw new WorkbookError(told.code ?? 'host', told.message ?? '', told.area);
}
