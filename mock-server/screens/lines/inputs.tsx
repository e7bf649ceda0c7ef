/** Inputs of a line, as 新規の利用申込 and 変更申込 ask for it (S1 2.). */
import type { Entered } from '../../store/tables';
import { Checks, Radios, SelectRow } from '../../ui/choice';
import { Row, type Errors } from '../../ui/form';
import { PlaceRows } from '../../ui/place';

interface Inputs {
  readonly entered: Entered;
  readonly errors: Errors;
}

/** What kind of line it is. */
export function LineRows(inputs: Inputs) {
  return (
    <>
      <Radios name="lineKind" {...inputs} />
      <SelectRow name="lineSpeed" {...inputs} />
      <Checks name="lineOptions" {...inputs} />
      <Radios name="maintenance" {...inputs} />
    </>
  );
}

/** Where it is laid, if not at a place that is known. */
export function SiteRows(inputs: Inputs) {
  return <><Row name="worksName" {...inputs} /><PlaceRows prefix="works" {...inputs} /></>;
}

/** With whom, and when. */
export function WorksRows(inputs: Inputs) {
  return <><Row name="worksPerson" {...inputs} /><Row name="worksPersonPhone" {...inputs} /><Row name="worksWish" {...inputs} /></>;
}
