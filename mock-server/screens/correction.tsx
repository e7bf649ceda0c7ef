import type { Hono } from 'hono';
import type { Context } from '../context';
import { Conflict } from '../operations/conflict';
import { withdraw } from '../operations/review';
import { tabScreensOf } from '../operations/settings-entered';
import type { Env } from '../ui/env';
import { Go, Submit } from '../ui/form';
import { notice, page } from '../ui/page';
import { paths } from '../ui/paths';
import type { ApplicationKind } from '../domain/application';
import { beginDraft, type Wizard } from './wizard/draft';
import { addressOf, passedOn } from './applications/query';
import { brokerWizard } from './broker/wizard';
import { changeWizard } from './change/wizard';
import { newWizard } from './new/wizard';
import { reissueWizard } from './reissue/wizard';
import { settingsWizard } from './settings/wizard';
import { notFound, ownApplication } from './own-application';

const wizards: Record<ApplicationKind, Wizard> = { change: changeWizard, broker: brokerWizard, new: newWizard, settings: settingsWizard, reissue: reissueWizard };

/** 修正 and 取下げ after 確認事項. */
export function correction(app: Hono<Env>, context: Context): void {
  app.post(paths.correct(':receipt'), (c) => {
    const application = ownApplication(context, c);
    if (!application) return notFound(c);
    if (application.status !== 'queried') return notice(c, 409, ['この申込は、現在修正できません。']);
    const { kind, entered, attachments, receiptNumber } = application;
    const codes = kind === 'new' ? application.contents.codes : kind === 'change' ? application.change.codes?.added ?? [] : [];
    const codeChanges = kind === 'change' ? application.change.codes?.changed ?? [] : [];
    const done = kind === 'settings' ? tabScreensOf(application) : [];
    const draft = beginDraft(context, kind, c.get('user').loginId, { entered, done, attachments, codes, codeChanges, correcting: receiptNumber });
    const wizard = wizards[kind];
    return c.redirect(wizard.path(draft.id, wizard.order(draft)[0] ?? ''), 303);
  });

  app.get(paths.withdraw(':receipt'), (c) => {
    const application = ownApplication(context, c);
    if (!application) return notFound(c);
    if (application.status !== 'queried') return notice(c, 409, ['この申込は、現在取り下げできません。']);
    return page(c, 'withdraw', (
      <>
        <p class="receipt">申込受付番号「{application.receiptNumber}」</p>
        <div class="actions">
          <Go to={paths.application(application.receiptNumber)} id="backToApplication" chevron="back" query={passedOn(c)} />
          <form method="post" action={addressOf(paths.withdraw(application.receiptNumber), passedOn(c))}><Submit id="withdrawNow" /></form>
        </div>
      </>
    ));
  });

  app.post(paths.withdraw(':receipt'), (c) => {
    const application = ownApplication(context, c);
    if (!application) return notFound(c);
    try {
      withdraw(context, application.receiptNumber);
    } catch (error) {
      if (error instanceof Conflict) return notice(c, 409, [error.message]);
      throw error;
    }
    context.mailsQueued();
    return c.redirect(addressOf(paths.application(application.receiptNumber), passedOn(c)), 303);
  });
}
