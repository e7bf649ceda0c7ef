import { CENTRE, MAIL, type CentreAction, type MailAction, type ScreenAction } from '../../../scenarios/procedures/types';
import type { Box, Shot, Take, TakePicture } from '../../evidence/take';
import type { GuideOperation, GuideView } from '../model';
import { atCentre, atMailbox } from '../wording/elsewhere';
import type { Moment, Told } from '../wording/moment';
import { onScreen } from '../wording/screen';
import type { Played } from './moments';

/** What one sees of a scene, one view for each state of the page that boxes can be shown on; long pages in several. */
export function viewsOf({ scene, moments }: Played, take: Take): readonly GuideView[] {
  return stretches(moments, take).flatMap((stretch) => {
    const picture = pictureOf(stretch, take);
    return parts(stretch, picture, take).map((part) => ({ screen: scene.screen, picture, operations: operations(part, picture, take) }));
  });
}

/** Pixels of a page that are still read in one picture. */
const READABLE = 1500;

/** What lies too far apart on a long page stands on pictures of its own. */
function parts(stretch: readonly Moment[], picture: TakePicture | null, take: Take): readonly (readonly Moment[])[] {
  let [top, bottom] = [Infinity, -Infinity];
  return stretch.reduce<Moment[][]>((before, moment) => {
    const box = picture === null ? null : fitting(take.shots[moment.index], picture, take);
    if (box !== null) [top, bottom] = [Math.min(top, box.y), Math.max(bottom, box.y + box.height)];
    const isFar = box !== null && bottom - top > READABLE && bottom - top > box.height;
    if (isFar) [top, bottom] = [box.y, box.y + box.height];
    return isFar || before.length === 0 ? [...before, [moment]] : [...before.slice(0, -1), [...before.at(-1)!, moment]];
  }, []);
}

/** What is done before a page comes anew stands on a picture of its own, unless the page keeps its layout. */
function stretches(moments: readonly Moment[], take: Take): readonly (readonly Moment[])[] {
  return moments.reduce<Moment[][]>((before, moment) => {
    const last = before.at(-1);
    const isApart = last === undefined || isNewPage(last.at(-1)!, moment, take);
    return isApart ? [...before, [moment]] : [...before.slice(0, -1), [...last, moment]];
  }, []);
}

/** Pages that fill no more than the window have its height, whatever stands on them. */
const WINDOW = 900;

function isNewPage({ action, index }: Moment, next: Moment, take: Take): boolean {
  if (action.do === 'open') return false;
  if (next.screen === MAIL) return false;
  if (action.do !== 'press' && action.do !== 'switchTab') return false;
  const [one, other] = [index, next.index].map((at) => pictureAt(take, take.shots[at]?.before ?? null));
  return action.do === 'switchTab' || one == null || other == null || one.height !== other.height || one.width !== other.width || one.height <= WINDOW;
}

const pictureAt = ({ pictures }: Take, index: number | null): TakePicture | null => (index === null ? null : pictures[index] ?? null);

/** What leads away or to another window shows something else afterwards. */
const STAYS: ReadonlySet<string> = new Set(['open', 'fill', 'choose', 'tick', 'upload', 'expectMail']);

/** The page as it is at the end, filled in. */
function pictureOf(stretch: readonly Moment[], take: Take): TakePicture | null {
  const shown = stretch.flatMap(({ action, index }) => {
    const shot = take.shots[index];
    const seen = STAYS.has(action.do) ? shot?.after ?? shot?.before : shot?.before;
    return pictureAt(take, seen ?? null) ?? [];
  });
  return shown.at(-1) ?? null;
}

function operations(stretch: readonly Moment[], picture: TakePicture | null, take: Take): readonly GuideOperation[] {
  const pointed = new Set<string>();
  return stretch.map((moment) => {
    const box = picture === null ? null : fitting(take.shots[moment.index], picture, take);
    const place = JSON.stringify(box);
    // What is looked at and then changed is one place on the picture: two numbers would cover each other.
    if (box === null || pointed.has(place)) return { ...told(moment), callout: null, box: null, shot: moment.index };
    pointed.add(place);
    return { ...told(moment), callout: pointed.size, box, shot: moment.index };
  });
}

/** A box is a place on the page before its action (of a mail: on the mail itself): it holds on another picture of that page as long as the page has its size. */
function fitting(shot: Shot | undefined, picture: TakePicture, take: Take): Box | null {
  const at = pictureAt(take, shot?.before ?? shot?.after ?? null);
  const box = shot?.target ?? null;
  if (box === null || at === null || at.width !== picture.width || at.height !== picture.height) return null;
  const isInside = box.width > 0 && box.height > 0 && box.x >= 0 && box.y >= 0 && box.x + box.width <= picture.width && box.y + box.height <= picture.height;
  return isInside ? box : null;
}

function told(moment: Moment): Told {
  const { screen } = moment;
  if (screen === MAIL) return atMailbox(moment as Moment<MailAction>);
  return screen === CENTRE ? atCentre(moment as Moment<CentreAction>) : onScreen(moment as Moment<ScreenAction>);
}
