import type { Picture } from '../../../site/model';
import type { Finding, Format, Proof } from '../../model';
import type { TrueMail, TrueScreen } from '../../truth/types';
import { followedName } from '../followed';
import { grouped } from '../grouped';
import type { StepReport } from '../report';
import { verdictName, verdicts } from '../words';
import { FindingCard } from './finding';
import type { Stretch, Told } from './model';
import { MailShown, ScreenShown, Shot } from './screen';
import { PassageText } from './text';

export interface Context {
  readonly format: Format;
  readonly told: Told;
  readonly screens: ReadonlyMap<string, TrueScreen>;
  /** Any picture of a screen, for where there is none of the very moment. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly mails: readonly TrueMail[];
  /** Copies a picture beside the page; null where there is none. */
  readonly picture: (folder: string, name: string | null) => Picture | null;
  readonly truthFolder: string;
  /** Findings by the statements that they are about. */
  readonly findings: ReadonlyMap<string, Finding>;
}

/** What walks call the place where mails come. */
const MAIL = 'E-mail';

/** Numbers of each verdict; those that are zero stand back. */
export function CountBadges({ counts }: Pick<StepReport, 'counts'>) {
  return (
    <span class="counts-of">
      {verdicts.map((verdict) => <span class={`count is-${verdict}${counts[verdict] === 0 ? ' is-zero' : ''}`}>{verdictName[verdict]} {counts[verdict]}</span>)}
    </span>
  );
}

/** What happened when a robot did what is written. */
export function FollowedView({ step, folder, context }: { step: NonNullable<StepReport['followed']>; folder: string; context: Context }) {
  const picture = context.picture(folder, step.picture);
  return (
    <div class={`followed is-${step.outcome}`}>
      <p><b>読んだとおりの操作: {followedName[step.outcome]}</b></p>
      {step.notes.length === 0 ? null : <ul>{step.notes.map((note) => <li>{note}</li>)}</ul>}
      {picture === null ? null : <details><summary>そのときの画面</summary><Shot picture={picture} name={`${step.screen ?? ''}（操作したとき）`} caption={step.screen ?? ''} /></details>}
    </div>
  );
}

function Verdicts({ judged }: Pick<Stretch, 'judged'>) {
  if (judged.length === 0) return null;
  return (
    <details class="verdicts">
      <summary>記述ごとの判定 <span class="tally">{judged.length}</span></summary>
      <ul>
        {judged.map(({ statement, verdict, reason }) => (
          <li><span class={`count is-${verdict}`}>{verdictName[verdict]}</span> <q>{statement.quote}</q> <span class="dim">{reason}</span></li>
        ))}
      </ul>
    </details>
  );
}

function ProofShown({ proof, context }: { proof: Proof; context: Context }) {
  const mails = proof.screen === MAIL ? context.mails.filter((mail) => mail.in.some(({ walk, ref }) => walk === proof.walk && ref === proof.ref)) : [];
  if (mails.length > 0) return <>{mails.map((mail) => <MailShown mail={mail} />)}</>;
  const own = context.picture(context.truthFolder, proof.picture);
  const other = own === null ? context.picture(context.truthFolder, context.pictures.get(proof.screen ?? '') ?? null) : null;
  return <ScreenShown proof={proof} screen={context.screens.get(proof.screen ?? '')} picture={own ?? other} isOther={other !== null} />;
}

/** A step, or text between steps: the document on the left, NSS on the right. */
export function StretchView({ stretch, anchor, context, followedIn }: { stretch: Stretch; anchor: string | null; context: Context; followedIn: string | null }) {
  const { step, isFirst, passages, judged, findings, proofs } = stretch;
  const of = grouped(judged, ({ statement }) => statement.passage);
  const named = step?.step ?? null;
  return (
    <section class={named === null ? 'stretch is-outside' : 'stretch'} {...(anchor === null ? {} : { 'id': anchor, 'aria-label': `手順 ${named?.id}` })}>
      <div class="said">
        {named === null || !isFirst || step === null ? null : (
          <header><h3><span class="marker">{named.marker}</span>{named.part === null ? '' : <small>{named.part}</small>}</h3><CountBadges counts={step.counts} /></header>
        )}
        <div class="words">
          {passages.map((passage) => (
            <>
              <PassageText passage={passage} judged={of.get(passage.index) ?? []} findings={context.findings} />
              {findings.get(passage.index)?.map((finding) => <FindingCard finding={finding} format={context.format} passageAt={context.told.passageAt} />)}
            </>
          ))}
        </div>
        {step?.followed == null || followedIn === null || !isFirst ? null : <FollowedView step={step.followed} folder={followedIn} context={context} />}
        <Verdicts judged={judged} />
      </div>
      <div class="shown">
        {proofs.map((proof) => <ProofShown proof={proof} context={context} />)}
      </div>
    </section>
  );
}
