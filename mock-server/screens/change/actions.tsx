import type { Draft } from '../../store/tables';
import { Submit } from '../../ui/form';
import type { ButtonId } from '../../vocabulary/buttons';
import { changeWizard } from './wizard';

/** The screens that a back button names; which one it leads to depends on what was ticked on 1-④. */
const named: Readonly<Record<string, ButtonId>> = { contact: 'backToContact', terminals: 'backToTerminals' };

type Placed = { readonly draft: Draft; readonly screen: string };

/** The button that leads to the screen before. */
export function Back({ draft, screen }: Placed) {
  const order = changeWizard.order(draft);
  return <Submit id={named[order[order.indexOf(screen) - 1] ?? ''] ?? 'goBack'} chevron="back" go="back" />;
}

/** Both buttons of an input screen of 変更申込. */
export const ChangeActions = (placed: Placed) => <div class="actions"><Back {...placed} /><Submit id="next" chevron="on" go="on" /></div>;
