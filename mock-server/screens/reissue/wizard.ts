import { paths } from '../../ui/paths';
import type { Wizard } from '../wizard/draft';

/** クライアント証明書の再発行, from 申込担当者 to its registration (a menu item without a walkthrough). */
export const reissueWizard: Wizard = {
  kind: 'reissue', order: () => ['contact', 'reissue', 'confirm'], path: paths.reissueCertificate, completed: paths.reissueCertificateComplete, gone: 'reissueDraftGone',
};
