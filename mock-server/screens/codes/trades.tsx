import { trades, type TradeGroup } from '../../domain/trades';
import { ticked } from '../../operations/entered';
import type { Entered } from '../../store/tables';
import { FieldError, described, type Errors } from '../../ui/form';
import { choices } from '../../vocabulary/fields';

const groups: readonly TradeGroup[] = [...new Set(trades.map(({ group }) => group))];

/** The 業種 in their groups, each with whether it may be one of several under シングルサインオン (E-05). @param only those that are offered */
export function Trades({ entered, errors, only }: { entered: Entered; errors: Errors; only?: readonly string[] | undefined }) {
  const offered = trades.filter(({ name }) => only === undefined || only.includes(name));
  const chosen = ticked(entered, 'trades');
  const { label, hint } = choices.trades;
  return (
    <fieldset class="choices" id="trades" tabindex={-1}>
      <legend>{label}</legend>
      <div>
        <p class="note" id="trades-hint">{hint}組み合わせられるのは、同じグループの○印の業種です。</p>
        {groups.filter((group) => offered.some((one) => one.group === group)).map((group) => (
          <div class="trade-group">
            <span>グループ{group}</span>
            <div>{offered.filter((one) => one.group === group).map(({ name, singleSignOn }) => (
              <span class="tick">
                <input type="checkbox" id={`trade-${name}`} name="trades" value={name} checked={chosen.includes(name)} {...described('trades', errors, true)} />
                <label for={`trade-${name}`}>{name}</label> <small class="note">{singleSignOn ? '○' : '×'}</small>
              </span>
            ))}</div>
          </div>
        ))}
        <FieldError name="trades" errors={errors} />
      </div>
    </fieldset>
  );
}
