import { CompletionStep } from '../steps';
import { currentPhase } from '../types';

/** システム設定申込完了画面 (S1 3., the last phase of its picture). */
export class SettingsCompletionPage extends CompletionStep {
  readonly name = 'システム設定申込完了画面';
  readonly title = 'システム設定申込 完了';
  readonly texts = ['申込受付番号「'] as const;
  readonly controls = {} as const;
  readonly phase = currentPhase(this.page);
}
