import { paths } from '../../ui/paths';
import type { Wizard } from '../wizard/draft';
import { partsOf } from './parts';

/** 変更申込, from 変更内容入力画面 to its registration (S0 part 1, S2 part 1): the screens of what was ticked, one after another. */
export const changeWizard: Wizard = {
  kind: 'change',
  order: (draft) => ['items', 'contact', ...partsOf(draft), 'confirm'],
  path: paths.change,
  completed: paths.changeComplete,
  gone: 'draftGone',
};
