import type { ActorName, CentreAction, Check, MailAction, Person, ScreenAction, Value } from '../../../scenarios/procedures/types';

type Act<Verb extends ScreenAction['do']> = Extract<ScreenAction, { readonly do: Verb }>;
type MailAct<Verb extends MailAction['do']> = Extract<MailAction, { readonly do: Verb }>;

/** Something to be typed, chosen, ticked or attached before a button is pressed; or (`check`) to be left as it is. */
export type Input = Act<'fill'> | Act<'choose'> | Act<'tick'> | Act<'upload'> | Extract<Check, { readonly is: Value }>;
export type Reading = Act<'read'> | MailAct<'read'>;

interface InProcedure {
  /** Index of the step in the procedure. */
  readonly step: number;
  readonly actor: ActorName;
  /** 画面名; E-mail or NACCSセンター outside NSS. */
  readonly screen: string;
}

/** A screen is opened by its address. */
interface Opening { readonly kind: 'open' }
/** Something is pressed, after what belongs to it has been typed. `soft`: nothing comes of leaving it out (a tab, a link to look something up). */
export interface Pressing {
  readonly kind: 'press';
  readonly label: string;
  readonly row?: Value;
  readonly to: string;
  /** The input errors that are meant to come. */
  readonly alert?: Value;
  readonly inputs: readonly Input[];
  readonly soft: boolean;
}
/** Something is looked at, and perhaps noted down. */
interface Looking { readonly kind: 'look'; readonly checks: readonly Check[]; readonly reads: readonly Act<'read'>[] }
/** A file is put out. */
interface Fetching { readonly kind: 'file'; readonly label: string; readonly row?: Value; readonly name: Value }
/** A mail is opened. */
interface MailReading { readonly kind: 'mail'; readonly mail: MailAct<'expectMail'>; readonly reads: readonly MailAct<'read'>[] }
/** A link in a mail is followed. */
interface MailLink { readonly kind: 'mailLink'; readonly mail: string; readonly link?: string; readonly to: string }
/** NACCSセンター, or time. */
interface Central { readonly kind: 'centre'; readonly action: CentreAction }

/** What a trainee has to reach next: one thing that shows in what he sends or sees. */
export type Goal = InProcedure & (Opening | Pressing | Looking | Fetching | MailReading | MailLink | Central);
export type GoalOf<Kind extends Goal['kind']> = Extract<Goal, { readonly kind: Kind }>;

/** Who takes part, as far as values refer to them; no secrets. */
export interface Member {
  readonly loginId: string;
  readonly company: string;
  readonly office: string;
  readonly contactEmail: string;
  readonly managerEmail: string;
}
export type Cast = Readonly<Partial<Record<Person, Member>>>;
