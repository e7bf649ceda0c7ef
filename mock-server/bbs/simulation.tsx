import type { Hono } from 'hono';
import type { Context } from '../context';
import { today } from '../domain/calendar';
import { quoteFor } from '../domain/quote';
import type { Entered } from '../store/tables';
import { Checks, Radios, SelectRow } from '../ui/choice';
import type { Env } from '../ui/env';
import { ErrorSummary, Row, Section, Submit, type Errors } from '../ui/form';
import { paths } from '../ui/paths';
import { buttons } from '../vocabulary/buttons';
import { boardPage } from './page';
import { enteredIn, simulationOf } from './simulation-asked';
import { SimulationResult } from './simulation-result';

/** 料金・利用開始日の試算: a form whose answer stands in its address, and what it comes to. Wrong input computes nothing. */
export function simulation(app: Hono<Env>, { clock }: Context): void {
  app.get(paths.simulation, (c) => {
    const entered = enteredIn(c.req.queries());
    if (entered === null) return boardPage(c, 'boardSimulation', <Conditions entered={{}} errors={{}} />);
    const { simulation: asked, errors } = simulationOf(entered, today(clock.instant()));
    if (asked === null) return boardPage(c, 'boardSimulation', <Conditions entered={entered} errors={errors} />, { status: 422 });
    return boardPage(c, 'boardSimulation', (
      <>
        <SimulationResult quote={quoteFor(asked.request, asked.appliedOn)} request={asked.request} />
        <Conditions entered={entered} errors={{}} />
      </>
    ));
  });
}

function Conditions(given: { readonly entered: Entered; readonly errors: Errors }) {
  return (
    <form method="get" action={paths.simulation} autocomplete="off" novalidate>
      <ErrorSummary errors={given.errors} />
      <Section id="connection" heading="接続方法">
        <SelectRow name="simMethod" {...given} />
        <SelectRow name="simAccess" {...given} />
        <Checks name="simOptions" {...given} />
        <SelectRow name="simMaintenance" {...given} />
      </Section>
      <Section id="use" heading="料金プランとご利用の内容">
        <Radios name="plan" {...given} />
        {(['simTerminals', 'simMailboxes', 'simPaidCodes', 'simStorageCodes', 'simUses'] as const).map((name) => <Row name={name} {...given} />)}
      </Section>
      <Section id="begin" heading="お申込み">
        <Row name="simAppliedOn" {...given} />
      </Section>
      <div class="actions">
        <Submit id="simulate" />
        <a href={paths.simulation}>{buttons.clearSimulation.text}</a>
      </div>
    </form>
  );
}
