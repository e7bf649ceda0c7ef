import { paths } from '../../ui/paths';
import type { Wizard } from '../wizard/draft';

/** 変更申込, from 変更内容入力画面 to its registration (S0 part 1). */
export const changeWizard: Wizard = {
  kind: 'change',
  order: () => ['items', 'contact', 'terminals', 'confirm'],
  path: paths.change,
  completed: paths.changeComplete,
  gone: 'draftGone',
};
