/** Mails and PDFs as they came, at the steps that they came with. */
import type { TakePicture } from '../../evidence/take';
import type { Guide, GuideFile, GuideMail, GuideStep } from '../model';

export const mailsWith = ({ anchor }: GuideStep, { mails }: Guide): GuideMail[] => mails.filter((mail) => mail.anchor === anchor);

export const filesWith = ({ anchor }: GuideStep, { files }: Guide): GuideFile[] => files.filter((file) => file.anchor === anchor);

/** Has a step shown a mail already, as what one looks at in it? */
export const isShown = (picture: TakePicture | null, { views }: GuideStep): boolean => picture !== null && views.some((view) => view.picture?.sha256 === picture.sha256);
