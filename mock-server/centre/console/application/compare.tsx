import { Section } from '../../../ui/form';
import type { FactLines } from './contract-facts';

interface Row {
  readonly label: string;
  readonly present: readonly string[];
  readonly wanted: readonly string[];
}

interface Props {
  /** What stands on the left, and on the right. */
  readonly heads: readonly [string, string];
  readonly present: FactLines;
  readonly wanted: FactLines;
  /** What is said where nothing differs. */
  readonly same: string;
}

/** Two states side by side: what differs first and marked, what stays as it is folded away below. */
export function Compare({ heads, present, wanted, same }: Props) {
  const labels = [...new Set([...present.keys(), ...wanted.keys()])];
  const rows = labels.map((label): Row => ({ label, present: present.get(label) ?? [], wanted: wanted.get(label) ?? [] }));
  const changed = rows.filter(differs);
  const unchanged = rows.filter((row) => !differs(row));
  return (
    <Section id="compare" heading={`${heads[0]}と${heads[1]}`}>
      {changed.length > 0 ? <CompareTable name={`${heads[0]}と${heads[1]}`} heads={heads} rows={changed} /> : <p>{same}</p>}
      {unchanged.length > 0 && (
        <details open={changed.length === 0}>
          <summary>変わらない項目（{unchanged.length}）</summary>
          <CompareTable name="変わらない項目" heads={heads} rows={unchanged} />
        </details>
      )}
    </Section>
  );
}

const differs = ({ present, wanted }: Row): boolean => present.length !== wanted.length || present.some((line, index) => line !== wanted[index]);

/** Roles are said once more for narrow screens, where the cells stand one below the other and browsers forget the table. */
function CompareTable({ name, heads, rows }: { name: string; heads: Props['heads']; rows: readonly Row[] }) {
  return (
    <table class="compare" role="table" aria-label={name}>
      <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">項目</th>{heads.map((head) => <th role="columnheader" scope="col">{head}</th>)}</tr></thead>
      <tbody role="rowgroup">
        {rows.map(({ label, present, wanted }) => (
          <tr role="row">
            <th role="rowheader" scope="row">{label}</th>
            <td role="cell" data-head={heads[0]}><Lines lines={present} others={wanted} mark="gone" /></td>
            <td role="cell" data-head={heads[1]}><Lines lines={wanted} others={present} mark="come" /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the other side has not is struck out or underlined, so that it is told apart without colours too. */
function Lines({ lines, others, mark }: { lines: readonly string[]; others: readonly string[]; mark: 'gone' | 'come' }) {
  if (lines.length === 0) return <>－</>;
  const marked = (line: string) => (mark === 'gone' ? <del>{line}</del> : <ins>{line}</ins>);
  return <ul class="plain">{lines.map((line) => <li>{others.includes(line) ? line : marked(line)}</li>)}</ul>;
}
