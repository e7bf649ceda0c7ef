import type { Procedure } from '../../../scenarios/procedures';
import type { Evidence, EvidenceControl } from '../../evidence';
import type { Facts } from '../../evidence/facts';
import type { Look } from '../../evidence/screens';
import { keyOf, type Limits } from './limits';
import { withoutSupplement, type Marks } from './marks';
import type { TrueControl, TrueScreen } from './types';
import { pictureOf } from './walks';

interface Draft {
  name: string;
  title: string | null;
  site: string | null;
  path: string | null;
  readonly controls: Map<string, TrueControl>;
  readonly texts: Set<string>;
  picture: string | null;
  readonly leads: Map<string, { label: string; to: string }>;
}

type Seen = EvidenceControl & { readonly field: string | null; readonly inRow: boolean };

/** What the walks and the look at every screen know of each screen, in all states in which it was seen. */
export class Screens {
  private readonly drafts = new Map<string, Draft>();
  /** Screens by the path under which they were seen. */
  private readonly paths = new Map<string, string>();
  /** Controls that stand in rows. A walk says so only of those that it acts on, so they are gathered before any are counted. */
  private readonly inRows = new Set<string>();

  constructor(private readonly marks: Marks, private readonly limits: Limits) {}

  /** Looks come before walks: they tell what stands in rows. */
  addLooks(looks: readonly Look[]): void {
    for (const { name, title, site, path, controls, texts, picture, leads } of looks) {
      const draft = this.draft(name);
      draft.title = title;
      draft.site = site;
      draft.path ??= pathOf(path);
      draft.picture ??= picture;
      this.paths.set(pathOf(path), name);
      for (const text of texts) draft.texts.add(text);
      for (const { role, label, inRow } of controls) if (inRow) this.inRows.add(keyOf(name, role, label));
      this.addControls(draft, controls, leads);
    }
  }

  addWalks(walks: readonly { readonly procedure: Procedure; readonly evidence: Evidence }[]): void {
    for (const { procedure, evidence } of walks) this.note(procedure, evidence);
    for (const { evidence } of walks) {
      for (const { screen, url, controls, texts, screenshot } of evidence.steps) {
        if (url === null) continue;
        const draft = this.draft(screen);
        draft.path ??= pathOf(url);
        draft.picture ??= pictureOf(screenshot);
        this.paths.set(pathOf(url), screen);
        for (const text of texts) draft.texts.add(text);
        this.addControls(draft, controls.map((control) => ({ ...control, field: null, inRow: this.inRows.has(keyOf(screen, control.role, control.label)) })));
      }
    }
  }

  /** What links lead to, once it is known which path is which screen. */
  addLeads(looks: readonly Look[]): void {
    for (const { name, leads } of looks) for (const { label, path } of leads) {
      const to = this.paths.get(pathOf(path));
      if (to !== undefined) this.lead(name, label, to);
    }
  }

  all(published: Facts['screens']): TrueScreen[] {
    const byName = new Map(published.map((screen) => [screen.name, screen]));
    const known = (name: string) => byName.get(name) ?? byName.get(withoutSupplement(name));
    return [...this.drafts.values()].filter(({ path }) => path !== null).map(({ name, title, site, controls, texts, leads, path, picture }) => ({
      name, title: title ?? known(name)?.title ?? name, site: site ?? known(name)?.site ?? 'NACCSサポートシステム',
      mark: this.marks.ofScreen(name), path, picture, controls: [...controls.values()], texts: [...texts], leads: [...leads.values()],
    }));
  }

  /** Which controls of a procedure stand in rows, and where its presses lead. */
  private note({ steps }: Procedure, { steps: seen }: Evidence): void {
    const roles = new Map(seen.map(({ screen, action }) => [`${screen}\t${action.label}`, action.role]));
    for (const { screen, actions } of steps.flatMap(({ scenes }) => scenes)) for (const action of actions) {
      if (!('label' in action)) continue;
      if ('row' in action && action.row !== undefined) this.inRows.add(keyOf(screen, roles.get(`${screen}\t${action.label}`) ?? 'button', action.label));
      if (action.do === 'press') this.lead(screen, action.label, action.to);
      if (action.do === 'follow' && 'opens' in action) this.lead(screen, action.label, action.opens);
    }
  }

  private draft(name: string): Draft {
    let draft = this.drafts.get(name);
    if (!draft) this.drafts.set(name, draft = { name, title: null, site: null, path: null, controls: new Map(), texts: new Set(), picture: null, leads: new Map() });
    return draft;
  }

  private lead(name: string, label: string, to: string): void {
    if (to !== name) this.draft(name).leads.set(`${label}\t${to}`, { label, to });
  }

  /**
   * The controls of one look at a screen: counted among themselves, then added to what other looks have shown.
   * @param leads where they lead, where it was looked at: several links to one place are not several things to press
   */
  private addControls({ name, controls }: Draft, all: readonly Seen[], leads?: Look['leads']): void {
    const seen = all.filter(isLabelled);
    const once = new Map<string, number>();
    for (const { role, label, inRow } of seen) if (!inRow) once.set(`${role}\t${label}`, (once.get(`${role}\t${label}`) ?? 0) + 1);
    for (const label of new Set(leads?.map((lead) => lead.label))) {
      const places = new Set(leads?.filter((lead) => lead.label === label).map(({ path }) => path)).size;
      for (const key of [`link\t${label}`, `button\t${label}`]) if (once.has(key)) once.set(key, Math.min(once.get(key) ?? 0, places));
    }
    for (const { role, label, required, format, options, field, inRow } of seen) {
      const key = `${role}\t${label}`;
      const before = controls.get(key);
      controls.set(key, {
        role, label, required: required || (before?.required ?? false), format: format ?? before?.format ?? null,
        options: options === null ? before?.options ?? null : [...new Set([...before?.options ?? [], ...options])],
        maxLength: before?.maxLength ?? this.limits.of(field, role, label), count: Math.max(before?.count ?? 0, leads === undefined && before !== undefined ? 0 : once.get(key) ?? 0),
        isInRows: inRow || (before?.isInRows ?? false), mark: before ? before.mark : this.marks.of(label, name, ['field', 'button'], field),
      });
    }
  }
}

/** The first button of a form has no label where it is only there for the enter key; links that are sentences name a wrong input. */
const isLabelled = ({ label }: EvidenceControl): boolean => label !== '' && !label.endsWith('。');

/** Paths are alike but for what differs between applications: their numbers, and the ids of drafts. */
const pathOf = (url: string): string => (url.split(/[?#]/)[0] ?? '').replace(/\/(\d{6}[A-Z]|-)(?=\/|$)/g, '/-');
