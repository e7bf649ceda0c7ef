import type { Child } from 'hono/jsx';
import type { NssRequest } from '../../ui/env';
import { Chevrons, PhaseBar, type Chevron } from '../../ui/flow';
import { ButtonLabel, InputForm, Submit } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { newChevrons, newPhases, type NewScreen } from '../../vocabulary/flows';
import type { ScreenId } from '../../vocabulary/screens';
import type { Shown } from '../wizard/input-screen';
import { canSaveNew, newOrder } from './wizard';

/** The phase that the whole of 新規の利用申込 belongs to: NACCS利用申込. */
const APPLYING = 2;

interface Frame {
  /** Id of the screen in the vocabulary. */
  readonly id: ScreenId;
  readonly screen: NewScreen;
  /** In place of 「次へ進む」. */
  readonly on?: Child;
  /** With files to be attached. */
  readonly files?: boolean;
  readonly children?: Child;
}

/** An input screen of 新規の利用申込: 業務フロー, 入力状況, its form, and the buttons of all of them (S1 2. a–c). */
export function newScreen(c: NssRequest, { draft, errors, status }: Shown, { id, screen, on, files = false, children }: Frame) {
  return page(c, id, (
    <>
      <NewProgress draft={draft} screen={screen} />
      <InputForm action={paths.newScreen(draft.id, screen)} seen={draft.kept[screen] ?? 0} errors={errors} files={files}>
        {children}
        <div class="actions">
          <Submit id="goBack" chevron="back" go="back" />
          {canSaveNew(draft, screen) && <button type="submit" name="go" value="save" class="quiet save" formnovalidate><ButtonLabel id="saveDraft" /></button>}
          {on ?? <Submit id="next" chevron="on" go="on" />}
        </div>
      </InputForm>
    </>
  ), { status });
}

/** 業務フロー, and where the input stands. */
export function NewProgress({ draft, screen }: { draft: Shown['draft']; screen: NewScreen }) {
  return <><NewPhase /><Chevrons chevrons={chevronsOf(draft, screen)} /></>;
}

/** 業務フロー (S1 2. a). */
export const NewPhase = () => <PhaseBar phases={newPhases} current={APPLYING} />;

/** Orange for the one being entered, green for those that stand (S1 2. b). */
function chevronsOf(draft: Shown['draft'], current: NewScreen): Chevron[] {
  return newOrder(draft).map((screen) => ({
    label: newChevrons[screen].text,
    state: screen === current ? 'doing' : draft.done.includes(screen) ? 'done' : 'open',
  }));
}
